/**
 * Small words of languages in Latin and Cyrillic letters, the more telling the better. Kin that
 * share most of them stand in one line and count as one.
 */
const WORDS = `en the and of to is was for that with
de der die und das den ist nicht von mit
fr les des est une dans pour que qui sur
es el los las que por con una del
ca els les amb una del per és que
pt não uma que dos com para por mais
it che di il della per non una con
ro și în care pentru din este cu nu
nl het een van de niet dat met voor
af die het nie van en wat vir om
sv och att det som på är för inte
da og det at på som til af er ikke blev fra
no,nb,nn og det at på som til av er ikke ble fra
is og að er ekki sem það við hann
fi on ja ei että se oli mutta myös
et on ja ei et see oli kui ka
hu az hogy nem és egy is meg ez
pl się nie że na jest do przez oraz
cs se že na je ve byl pro jako
sk sa že na je vo bol pre ako
hr,bs,sr,sh je da se na su za od koji
sl je da se na ki za so pa
sq të në një për dhe është që nga
lt ir kad yra su bet buvo iš apie
lv un ir ka no par ar bet bija
tr bir ve bu için ile da de olarak
id,ms yang dan di untuk dengan ini dari tidak
tl,fil ang ng sa mga na ay si ni
vi của và là có không được cho người
sw ya wa na kwa ni katika za la
zu ukuthi futhi ngoba uma njengoba kanye lapho kule
xh ukuba kwaye xa kunye ngokuba kwi ukuze oku
ru и в не на что с по это
uk і в не на що з та до
bg и на да се за от не са
sr и да је се на су за од`
  .split('\n')
  .map((line) => line.split(' '));

const SCRIPTS =
  'Hang Hira Hani Arab Hebr Grek Thai Deva Beng Taml Telu Gujr Mlym Knda Sinh Geor Armn Khmr Mymr Ethi';

/**
 * The language of the text by its letters and small words, as a primary subtag; null when the text is
 * too short or mixed to say. What is `claimed` is believed where the text may well be in it.
 */
export function textLanguage(text: string, claimed: string): string | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const letters = words.join('');
  if (letters.length < 60) return null;
  // Most pages are in Latin or Cyrillic letters, which no script of the list is asked about.
  const others = letters.replace(/[\0-\u036f\u0400-\u052f\u1e00-\u1eff]/g, '');
  const scripts = others.length > letters.length / 20 ? SCRIPTS.split(' ') : [];
  for (const script of scripts) {
    const own = letters.match(new RegExp(`\\p{sc=${script}}`, 'gu'))?.length ?? 0;
    if (own < letters.length * (script === 'Hira' ? 0.06 : 0.4)) continue;
    // The browser knows which language a script most often means, and which script a language has.
    const usual = new Intl.Locale(`und-${script}`).maximize().language;
    return claimed && new Intl.Locale(claimed).maximize().script === script
      ? claimed
      : /[پچژگ]/.test(text) && usual === 'ar'
        ? 'fa'
        : usual;
  }
  return byWords(words, claimed);
}

function byWords(words: readonly string[], claimed: string): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scored = WORDS.map(([codes = '', ...known]) => ({
    codes: codes.split(','),
    share: known.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) / words.length,
  })).sort((one, other) => other.share - one.share);
  const [best, second] = scored;
  const own = scored.find(({ codes }) => codes.includes(claimed))?.share ?? 0;
  if (!best || best.share < 0.02 || words.length < 20) return null;
  if (own > best.share * 0.7) return claimed;
  const lead = best.share / (second?.share || 0.001);
  return lead > (best.share > 0.06 ? 1.15 : 2) ? (best.codes[0] ?? null) : null;
}
