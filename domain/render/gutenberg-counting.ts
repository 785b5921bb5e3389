import type { SteadyList } from './steady-lists.ts';

/** The names that WordPress's editor has for letters and Roman numerals. */
const STYLES: Readonly<Record<string, string>> = {
  a: 'lower-alpha',
  A: 'upper-alpha',
  i: 'lower-roman',
  I: 'upper-roman',
};

/** How a list counts, as its block says it and as its tag does, each with a space before it. */
export function gutenbergCounting({ ordered, numbering, start, isReversed, items }: SteadyList): {
  readonly said: string;
  readonly html: string;
} {
  if (!ordered) return { said: '', html: '' };
  const type = STYLES[numbering?.type ?? ''];
  const from = start === (isReversed ? items.length : 1) ? undefined : start;
  const attributes = { ordered, type, start: from, reversed: isReversed || undefined };
  const html = [
    isReversed ? ' reversed' : '',
    from === undefined ? '' : ` start="${from}"`,
    type ? ` style="list-style-type:${type}"` : '',
  ].join('');
  return { said: ` ${JSON.stringify(attributes)}`, html };
}
