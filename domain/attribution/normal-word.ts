/** Where in a name a word stands, and in which language. */
export interface WordPlace {
  /** A language of ICU. */
  readonly locale: string;
  /** The word before it; null for the first. */
  readonly before: string | null;
  /** True for the last of several. */
  readonly isLast: boolean;
}

/** One word of a name in capitals as a sentence writes it: "MCALLISTER" is "McAllister", "DE" before a name "de". */
export function normalWord(word: string, place: WordPlace): string {
  if (isShort(word, place)) return word;
  const title = TITLES.get(word.replaceAll('.', ''));
  if (title && (place.isLast || place.before === null))
    return title + (/\.$/.test(word) ? '.' : '');
  const small = word.toLocaleLowerCase(place.locale);
  if (isParticle(small, place)) return small;
  return word
    .split('-')
    .map((part, at) => {
      const isArticle = at === 0 && place.before !== null && part !== word;
      return isArticle && ARABIC_ARTICLE.test(part) ? part.toLowerCase() : capitalized(part, place);
    })
    .join('-');
}

/** Initials, numbers of a line of namesakes, and what houses are called for short. */
const isShort = (word: string, { isLast }: WordPlace): boolean =>
  /\d/.test(word) ||
  /^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*$/u.test(word) ||
  (isLast && /^(?:I{2,3}|IV|VI{1,3})$/.test(word)) ||
  /^(?:(?!NG$|[JS]R$|DR$|ST$|MC|M[RS]S?$|PH?D$)[BCDFGHJKLMNPQRSTVWXZ]{2,4}|[AEIO]J|AA?P|AFP|ABC|CEO|EFE|EU|PTI|TV|UK|UNO?|UPI|USA?)$/.test(
    word,
  );

const TITLES: ReadonlyMap<string, string> = new Map(
  ['Jr', 'Sr', 'PhD', 'Dr', 'Prof', 'Mr', 'Mrs', 'Ms', 'Esq'].map((title) => [
    title.toUpperCase(),
    title,
  ]),
);

const ARABIC_ARTICLE = /^(?:A[LDNRSTZ]|ASH|EL)$/;

/** Words that stand small before a family name. */
const PARTICLES =
  /^(?:d[aeu]|de[lnrs]|d[ao]s|della|van|von|vom|zu[mr]?|und|te[nr]?|op|a[fv]|bint?|ibn|['’][tsn])$/;
/** Those that do so in one language alone. */
const OF_ONE_LANGUAGE: Readonly<Record<string, RegExp>> = {
  es: /^[yi]$/,
  ca: /^[yi]$/,
  pt: /^(?:e|do)$/,
};

/** Italy writes family names with a capital particle, and "Van" and "Do" are middle names in Vietnam. */
function isParticle(small: string, { locale, before, isLast }: WordPlace): boolean {
  if (before === null || isLast || locale === 'it' || locale === 'vi') return false;
  if (/^l[aeo]s?$/.test(small)) return /^(?:DE|VAN)$/.test(before) && small !== 'le';
  return PARTICLES.test(small) || OF_ONE_LANGUAGE[locale]?.test(small) === true;
}

/** A part of a word with the capitals that it has in a sentence. */
function capitalized(part: string, { locale, before }: WordPlace): string {
  const small = part.toLocaleLowerCase(locale);
  // Georgian capitals are for whole lines only.
  if (/\p{sc=Geor}/u.test(part)) return small;
  const [, elided = '', rest = ''] = ELIDED.exec(part) ?? [];
  if (rest) {
    const isSmall = locale === 'fr' && before !== null && /^D/.test(elided);
    return (isSmall ? elided.toLowerCase() : begun(elided, locale)) + begun(rest, locale);
  }
  if (/^MC\p{Lu}{3}/u.test(part)) return `Mc${begun(part.slice(2), locale)}`;
  if (locale === 'nl' && part.startsWith('IJ')) return `IJ${small.slice(2)}`;
  return begun(part, locale);
}

/** What stands before an apostrophe in front of a name: "O'", "D'", "Dell'". In "Ta'amari" it is a sound. */
const ELIDED = /^((?:[DLMNO]|DELL|DALL|NELL|SANT)['’])(\p{sc=Latn}{3,})$/u;

/** The first letter as it is, the rest small; opening brackets and quotes are no letters. */
function begun(part: string, locale: string): string {
  const at = part.search(/\p{L}/u);
  const end = at + (String.fromCodePoint(part.codePointAt(at) ?? 0).length || 1);
  return at < 0
    ? part
    : part.slice(0, end) +
        part.toLocaleLowerCase(locale).slice(part.slice(0, end).toLocaleLowerCase(locale).length);
}
