import { nameOf } from './dom.ts';
import type { Shell } from './markup-line.ts';
import { isHeavy, leans, sizeOf, WordsBox } from './words-box.ts';

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
  const { box, marks: outer } = around;
  const [lean, heavy] = [leans(style), isHeavy(style)];
  // What leans because a stress around it does is not drawn apart by itself.
  const isOwn =
    ((lean && !outer.includes(EM)) || (heavy && !outer.includes(STRONG))) &&
    OWN.test(nameOf(element));
  const apart: Shell[] = [];
  if (!isOwn && lean !== box.leans) apart.push(EM);
  if (!isOwn && heavy && !isHeavy(box.style)) apart.push(STRONG);
  const level = levelOf(style, box.style) ?? outer.find(isLevel);
  if (level) apart.push(level);
  const isAll = apart.length > 0 && box.isFilledBy(element);
  const struck = isStruck(element, style, around) ? [STRUCK] : NONE;
  const marks = sameOr(isAll ? struck : [...struck, ...apart], around);
  if (isOwn) return { marks, box: new WordsBox(element, style) };
  return marks === outer ? around : { marks, box };
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
  if (style.textDecorationLine.includes('through'))
    return !/^(?:s|del|strike)$/.test(nameOf(element));
  return (
    around?.marks[0] === STRUCK &&
    !/inline-|left|right|absolute|fixed/.test(style.display + style.cssFloat + style.position)
  );
}

function levelOf(style: CSSStyleDeclaration, box: CSSStyleDeclaration): Shell | undefined {
  const { verticalAlign: align, fontVariantPosition: variant, position } = style;
  // Most words stand on their line: of those no more is asked.
  if (align === 'baseline' && position !== 'relative' && variant === 'normal') return undefined;
  const said = /su(?:per|b)/.exec(align + variant);
  if (said) return said[0] === 'sub' ? SUB : SUP;
  const size = sizeOf(style);
  if (size > sizeOf(box) * 0.95) return undefined;
  if (/top/.test(align)) return SUP;
  const shift = Number.parseFloat(align) * (align.endsWith('%') ? size / 100 : 1) || 0;
  const moved = position === 'relative' ? Number.parseFloat(style.top) || 0 : 0;
  const raised = (shift - moved) / size;
  if (!(Math.abs(raised) >= LEAST_SHIFT)) return undefined;
  return raised > 0 ? SUP : SUB;
}
