/** Stands between two elements of a byline: there one name may end. */
export const GAP = '¦';

/** Kinds of text that are said to be by somebody. */
const KINDS =
  'analysis|opinion|review|interview|comment(?:ary)?|essay|column|perspective|report(?:ing|ed|age)?|words|text|story|article|written|posted|published|submitted|contributed|authored|un|une|eine?|artikel|(?:gast)?beitrag|(?:gast)?kommentar|bericht|analyse|kolumne|porträt|rezension|protokoll|glosse|leitartikel|nachruf|meinung|geschrieben|verfasst|veröffentlicht|propos recueillis|publié|rédigé|écrit|publicado|escrito|texto|pubblicato|scritto|publicerad|publisert|skrevet|skriven|tekst|scris|napisane';

/**
 * What stands before the names in a byline, in the languages of the larger press: a kind of text
 * and a word for "by", or a word that says by itself that a writer follows.
 */
const BY = new RegExp(
  `^[\\[(〔【（]?(?:(?:(?:${KINDS})\\s+){0,2}(?:by|von|par|por|per|di|door|av|af|przez|oleh|scris de|de către|του|της|โดย)(?=[\\s¦:：/／]|$)[¦:：\\s/／]*|(?:a cura di|oprac\\.|od našeho|dal(?:la)? nostr[oa] inviat[oa]|pi[sš]e|napsala?|napisa[ol]a?|írta|מאת|بقلم|كتبت?|نویسنده)(?=[\\s¦:：/／]|$)[¦:：\\s/／]*|(?:作者|著者|執筆|取材|撰文|記者|记者|文|글)[¦:：・=＝\\s/／]+|(?:本報|本报)?(?:記者|记者|撰文)(?=[\\u3400-\\u9fff])|(?:auth?or|auteur|autrice|автор|yazar|penulis|szerző)\\S{0,4}\\s*[:：][¦\\s]*)`,
  'i',
);

/** Work on a story that isn't its writing. */
const OTHER_CRAFT =
  /^[\s([【（]*(?:photo|foto(?:s|graf\S*)?(?=[\s:：/=]|$)|fot\.|bild(?:er)?(?=[\s:])|images?(?=[\s:])|ill?ustra|zeichnung|gra(?:f|ph)i[ck]|videos?(?=[\s:])|camera|kamera|edit(?:ed|ing|or)(?=[\s:]|$)|produced|translat|übersetz|traduc|traduit|medically|fact[- ]?check|reviewed|updated|curated|编辑|編輯|编审|责任编辑|責任編輯|校对|审核|来源|來源|图|圖|摄影|攝影|撮影|写真|編集(?=[:：・=＝])|翻訳|監修|사진|фото|редактор(?=[\s:]))/i;

/** A word or two with a colon before a name: "Interview: Jane Doe". */
const LABEL = /^([\p{L}\p{M}][\p{L}\p{M} .・／/-]{0,28}?)\s*[:：=＝][\s¦]*(?=[\p{L}\p{M}])/u;
/** Where a longer introduction ends: "Posted on 4 May by Jane Doe". */
const LONG_BY = /^[^@]{0,60}?[\s¦]by[\s¦]+(?=[\p{Lu}\p{Lo}])/iu;

/** True when the text says with its first words that names follow. */
export const startsWithBy = (text: string): boolean => BY.test(text);

/** True when the text tells of another's work on the story: pictures, editing, translation. */
export const isOtherCraft = (text: string): boolean =>
  OTHER_CRAFT.test(text) ||
  /^[^,;]*\((?:photo|foto|bild|illustrat|video|grafi)[^)]*\)$/i.test(text);

/** Words for "by" that are the first of a name as well: "Per Petterson", "Von Miller", "Di Canio". */
const OR_NAME = /^(?:per|von|di|par)\s/i;

/** The text from where the names begin. `isName` tells what may stand before a colon by its own right. */
export function withoutBy(text: string, isName: (text: string) => boolean): string {
  const bare = text.replace(BY, '');
  if (OR_NAME.test(text) && isName(text) && !isName(bare)) return text;
  const [whole, label] = LABEL.exec(bare) ?? [];
  if (whole && label && !isName(label)) return bare.slice(whole.length).replace(BY, '');
  return bare === text ? bare.replace(LONG_BY, '') : bare;
}
