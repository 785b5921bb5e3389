import { inCapitalsOnly } from '../in-capitals-only.ts';

/** What parts two names wherever it stands. */
const BETWEEN =
  /\s*(?:[;•&／、،؛¦]|·\s|\s·|(?<=\p{Ll})·(?=\p{Lu})|\s[/+]\s|(?<=\p{L}{2})\/(?=\p{L}{2}))\s*|(?<! von| auf)[\s¦]+(?:and|And|und|Und|et|Et|og|och|with|mit|avec)[\s¦]+/u;
/** The same in a line of capitals, where "DAN" may be a name. */
const IN_CAPITALS = /[\s¦]+(?:AND|UND|ET|WITH)[\s¦]+/u;
/** Words for "and" that also stand inside of names, or before a place: they part only what is a name by itself on both sides. */
const SHORT_AND =
  /\s+(?:e|y|i|en|и|і|a|ja|ir|un|ba|con|med|та|да|dan|ve|və|și|és|και|va|và|in|sowie|plus|और|एवं|व|এবং|ও|மற்றும்|และ|و|և|და|och|og|E|Y|I|EN|VE|OCH|OG|І|И|ΚΑΙ)\s+|\s*[|｜]\s*|\s*(?:和|与|與|及|と|과|와)\s*(?=[\p{sc=Han}\p{sc=Hang}\p{sc=Kana}])|\s+(?=ו\p{sc=Hebr}{2})|\s+(?=و(?!ليد|ائل|سام|فاء|داد|جدي|حيد|ردة|سيم|ضاح|هبة|الي|اصف)\p{sc=Arab}{3})/u;

/** The parts of a list of names that are surely apart. */
export const atSureMarks = (text: string): readonly string[] =>
  text
    .split(BETWEEN)
    .flatMap((part) => (inCapitalsOnly(text) ? part.split(IN_CAPITALS) : part))
    .filter((part) => part.trim() !== '');

/** The parts, where all of them are names, at words that may be part of one; else the text as it is. */
export function atShortWords(text: string, isName: (part: string) => boolean): readonly string[] {
  const parts = text
    .split(SHORT_AND)
    .map((part, at) =>
      at > 0 ? part.replace(/^(?:ו(?=\p{sc=Hebr}{2})|و(?=\p{sc=Arab}{3}))/u, '') : part,
    )
    .filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.every(isName) ? parts : [text];
}
