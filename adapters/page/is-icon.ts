import { attributeOf, isElement, parentOf } from './dom.ts';

/** What an icon font draws as one sign: the icon's name, or a letter that stands for it. */
const NAME = /^\s*(?:\d*[a-z][a-z\d_-]*|[!-~])\s*$/;
const FONT =
  /\bicon|icons\b|awesome|icomoon|fontello|glyph|(?:material|google) symbols|mdl2|dings/i;
const CLASS = /\b(?:material|google)-(?:[a-z]+-)?(?:icons|symbols)\b/;

/** True for the name of an icon in a text whose font draws the icon in its place: nobody has read it. */
export function isIcon(words: string, text: Text): boolean {
  const element = NAME.test(words) && parentOf(text);
  if (!element || !isElement(element)) return false;
  const [font = ''] = getComputedStyle(element).fontFamily.split(',');
  return FONT.test(font) || CLASS.test(attributeOf(element, 'class') ?? '');
}
