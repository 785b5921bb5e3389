import type { MarkupElement } from '../markup/markup.ts';
import { NUMBER_TYPES, type Numbering } from './post.ts';

/** The number of each child of a captured `ol`, counted as HTML counts. */
export function numbersOf({ children, attributes }: MarkupElement): readonly number[] {
  const step = attributes?.reversed === undefined ? 1 : -1;
  let next = integer(attributes?.start) ?? (step > 0 ? 1 : children.length);
  return children.map((child) => {
    const number = (typeof child === 'string' ? null : integer(child.attributes?.value)) ?? next;
    next = number + step;
    return number;
  });
}

/** How a captured `ol` counts whose items have these numbers; null when it is 1, 2, 3. */
export function numberingOf(
  { attributes }: MarkupElement,
  numbers: readonly number[],
): Numbering | null {
  const type = NUMBER_TYPES.find((each) => each === attributes?.type) ?? '1';
  const isUsual = type === '1' && numbers.every((number, index) => number === index + 1);
  return isUsual ? null : { numbers, type };
}

const integer = (value: string | undefined): number | null =>
  value !== undefined && /^-?\d+$/.test(value) ? Number(value) : null;
