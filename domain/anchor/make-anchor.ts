import type { Anchor } from './anchor.ts';

/**
 * How much of what stands around a passage is kept on each side, in UTF-16 units. The usual 32 are
 * five words: too few to know a place again when one of them was edited or an advertisement was
 * put between.
 */
export const CONTEXT = 192;

/** A passage and what stands before and after it, as it is in the page. */
export interface PassageParts {
  readonly before: string;
  readonly inside: string;
  readonly after: string;
}

/**
 * The anchor of a passage, with runs of white space as one space. White space at the passage's
 * ends becomes its context's. `start` is where the passage stands in the whole text, as
 * `squashedLength` counts.
 */
export function makeAnchor({ before, inside, after }: PassageParts, start: number): Anchor {
  const exact = squash(inside).trim();
  const lead = squash(`${before}${/^\s*/.exec(inside)?.[0] ?? ''}`).trimStart();
  const tail = squash(`${/\s*$/.exec(inside)?.[0] ?? ''}${after.slice(0, 16 * CONTEXT)}`);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: lead.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: tail.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    },
    position: { type: 'TextPositionSelector', start, end: start + exact.length },
  };
}

/**
 * The length of a text in UTF-16 units, without white space at its start and with each run of it as
 * one. Counts only the surplus, as a whole page may stand before a passage.
 */
export function squashedLength(text: string): number {
  const surplus = (text.match(/\s{2,}/g) ?? []).reduce((sum, run) => sum + run.length - 1, 0);
  return text.length - surplus - (/^\s/.test(text) ? 1 : 0);
}

const squash = (text: string): string => text.replace(/\s+/g, ' ');
