import type { Direction } from './direction.ts';

/** Languages written from right to left, by their first subtag. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(
  'ar arc ckb dv fa he iw khw ks ps sd ug ur yi ji'.split(' '),
);
const SCRIPTS = /-(arab|hebr|thaa|syrc|nkoo|adlm)\b/i;

/** True when the text has the form of a BCP 47 tag, and so can stand in an attribute as it is. */
export const isLanguageTag = (text: string): boolean =>
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text);

/** The direction of the language's own script; a script subtag decides alone. Left to right for what is no tag. */
export function directionOfLanguage(tag: string): Direction {
  if (SCRIPTS.test(tag)) return 'rtl';
  if (/-(latn|cyrl)\b/i.test(tag)) return 'ltr';
  return RIGHT_TO_LEFT.has(tag.split('-', 1)[0]?.toLowerCase() ?? '') ? 'rtl' : 'ltr';
}
