import { controlLabel } from './control-label.ts';
import { closestOf } from './dom.ts';
import { wordsBeside } from './line-beside.ts';

/** A label of a note (`1`, `[a]`, `*`), which follows a sentence that has ended. */
const SIGN = /^[^\p{L}\p{N}]?(\p{L}|\d{1,3}|[*†‡§])[^\p{L}\p{N}]?$/u;
const ENDED = /[.!?…。！？؟۔][^\p{L}\p{N}]*$/u;
/** Longer than labels are, or a whole sentence. */
const SENTENCE = /^.{100}|^.{30,}[.?!。？！؟۔][^\p{L}\p{N}]*$/su;
/** Where a control that stands alone is the words of that place. */
const NAMED_BY_CONTROL = 'h1, h2, h3, h4, h5, h6, summary, dt, th, legend';

/**
 * True when a control is furniture of the page: a box of its own (Share, Listen, Copy). One that
 * stands in a line of words is words: a term that explains itself at a press, the sign of a note.
 * At the end of a line the words before it tell; when in doubt it is words.
 */
export function isFurniture(control: Element, style: CSSStyleDeclaration, parts: boolean): boolean {
  const label = controlLabel(control).replace(/\s+/g, ' ').trim();
  if (closestOf(control, 'pre')) return true;
  if (SENTENCE.test(label)) return false;
  const before = parts ? '' : wordsBeside(control, 'previousSibling');
  const after = parts ? '' : wordsBeside(control, 'nextSibling');
  if (!/[\p{L}\p{N}*†‡§]/u.test(label)) return true;
  if (before && after) return isGlued(before, label);
  if (!before && !after) return !closestOf(control, NAMED_BY_CONTROL);
  const isBox = style.borderTopStyle !== 'none' || style.userSelect === 'none';
  if (after) return isBox ? /^\s*(\p{Lu}|\p{Lo})/u.test(after) : /^\s*\p{Lu}/u.test(after);
  if (SIGN.test(label) && !/\s$/.test(before)) return false;
  return ENDED.test(before) || (isBox && !/^\p{Ll}/u.test(label));
}

/** `npm install` with a "Copy" right behind it: written as one word, it would be none. */
const isGlued = (before: string, label: string): boolean =>
  /[\p{Ll}\p{Lu}\p{N}]$/u.test(before) && /^\p{Lu}/u.test(label) && !SIGN.test(label);
