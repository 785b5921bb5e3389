import { nameOf, textInside } from './dom.ts';
import { isOutOfFlow, wordsBeside } from './line-beside.ts';

/**
 * True for words that are placed beside the line they stand in: a margin note, a sidenote, a pop-up.
 * Not for a drop cap or first word, a raised sign or a reading, which belong to their words, a figure
 * at the end of its row (a price, a date), nor where every line is placed by itself.
 */
export function isNote(element: Element, style: CSSStyleDeclaration): boolean {
  if (!isOutOfFlow(style) || /^r[tp]$/.test(nameOf(element))) return false;
  const words = textInside(element).replace(/\s+/g, ' ').trim();
  if (words.replace(/[^\p{L}\p{N}]+/gu, '').length <= 3) return false;
  const [before, after] = [
    wordsBeside(element, 'previousSibling'),
    wordsBeside(element, 'nextSibling'),
  ];
  if (!before) return after !== '' && !/^\S{1,16}$/.test(words);
  return after !== '' || !/^\S+( \S+){0,2}(?<![.!?…。！？؟۔])$/.test(words);
}
