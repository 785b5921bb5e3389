import { nameOf } from './dom.ts';
import type { Shell } from './markup-line.ts';
import { lettersOf, WordsBox } from './words-box.ts';

const STRUCK: Shell = { tag: 's' };
const EM: Shell = { tag: 'em' };
const STRONG: Shell = { tag: 'strong' };
const SUP: Shell = { tag: 'sup' };
const SUB: Shell = { tag: 'sub' };
const STYLE_MARKS = new Set([STRUCK, EM, STRONG, SUP, SUB]);
const NONE: readonly Shell[] = [];

/** Elements that are drawn apart for what they are: leaning or heavy letters in them are no stress. */
const OWN = /^(?:a|abbr|cite|code|dfn|kbd|mark|q|samp|time|var)$/;
/** How far small letters must be off the line to be raised or lowered, as a part of their size. */
const LEAST_SHIFT = 0.15;

/** How the words of an element look beside those around them. */
export interface Look {
  /** The marks that style alone makes, outermost first; the very same array as around the element when they are the same. */
  readonly marks: readonly Shell[];
  /** What the words inside are compared with. */
  readonly box: WordsBox;
}

/** The look of a block inside another look, null at the top: struck words are struck through all that is inside. */
export function blockLook(element: Element, style: CSSStyleDeclaration, around: Look | null): Look {
  const marks = isStruck(element, style, around) ? [STRUCK] : NONE;
  return { marks: sameOr(marks, around), box: new WordsBox(element, style) };
}

/**
 * The look of an element within a line. Its letters are stressed when they lean or are heavy and the
 * other words of their block are not: a block that is set so as a whole is a design.
 */
export function lineLook(element: Element, style: CSSStyleDeclaration, around: Look): Look {
  const isOwn = OWN.test(nameOf(element));
  const [letters, usual] = [lettersOf(style), around.box.letters];
  const apart: Shell[] = [];
  if (!isOwn && letters.leans !== usual.leans) apart.push(EM);
  if (!isOwn && letters.isHeavy && !usual.isHeavy) apart.push(STRONG);
  const level = levelOf(style, letters.size, usual.size) ?? around.marks.find(isLevel);
  if (level) apart.push(level);
  const isAll = apart.length > 0 && around.box.isFilledBy(element);
  const struck = isStruck(element, style, around) ? [STRUCK] : NONE;
  return {
    marks: sameOr(isAll ? struck : [...struck, ...apart], around),
    box: isOwn ? new WordsBox(element, style) : around.box,
  };
}

/** True for a mark that style alone has made. */
export const isStyleMark = (mark: Shell): boolean => STYLE_MARKS.has(mark);

const isLevel = (mark: Shell): boolean => mark === SUP || mark === SUB;

const sameOr = (marks: readonly Shell[], around: Look | null): readonly Shell[] =>
  around?.marks.length === marks.length && marks.every((mark) => around.marks.includes(mark))
    ? around.marks
    : marks;

/** A line through words goes through all that is inside, but for boxes that are drawn by themselves. */
function isStruck(element: Element, style: CSSStyleDeclaration, around: Look | null): boolean {
  if (/line-through/.test(style.textDecorationLine))
    return !/^(?:s|del|strike)$/.test(nameOf(element));
  return (
    around?.marks[0] === STRUCK &&
    !/^inline-|^table-cap/.test(style.display) &&
    style.cssFloat === 'none' &&
    !/absolute|fixed/.test(style.position)
  );
}

function levelOf(style: CSSStyleDeclaration, size: number, usual: number): Shell | undefined {
  const { verticalAlign: align, fontVariantPosition: variant } = style;
  if (align === 'super' || variant === 'super') return SUP;
  if (align === 'sub' || variant === 'sub') return SUB;
  if (size > usual * 0.95) return undefined;
  if (/top/.test(align)) return SUP;
  const shift = Number.parseFloat(align) * (align.endsWith('%') ? size / 100 : 1) || 0;
  const moved = style.position === 'relative' ? Number.parseFloat(style.top) || 0 : 0;
  const raised = (shift - moved - new DOMMatrix(style.transform).m42) / size;
  if (!(Math.abs(raised) >= LEAST_SHIFT)) return undefined;
  return raised > 0 ? SUP : SUB;
}
