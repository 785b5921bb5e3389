import type { Anchor } from '../../domain/anchor/anchor.ts';
import { boundaryText, wordsIn } from './page-text.ts';

/** How much of what stands around a passage is kept, in UTF-16 units. */
const CONTEXT = 32;

/**
 * Describes a range by its words, what stands around them, and where they stand in the plain text
 * of `root`: every text node inside it but scripts and styles, shown or not, with each run of
 * white space counting as one space. Reads only; one pass over the text of `root`.
 */
export function describeRange(range: Range, root: Element | ShadowRoot): Anchor {
  const start = boundaryText(range.startContainer, range.startOffset, root);
  const end = boundaryText(range.endContainer, range.endOffset, root);
  const pieces: [string[], string[], string[]] = [[], [], []];
  let part: 0 | 1 | 2 = start ? 0 : 2;
  for (const text of wordsIn(root)) {
    let at = 0;
    if (part === 0 && text === start?.text) {
      pieces[0].push(text.data.slice(0, start.offset));
      at = start.offset;
      part = 1;
    }
    if (part === 1 && text === end?.text) {
      pieces[1].push(text.data.slice(at, end.offset));
      at = end.offset;
      part = 2;
    }
    pieces[part].push(at === 0 ? text.data : text.data.slice(at));
  }
  const [before, inside, after] = pieces.map((piece) => piece.join('')) as [string, string, string];
  return anchorOf(before, inside, after);
}

/** The anchor of a passage inside a plain text, such as the content of a text field. */
export const quoteContext = (text: string, start: number, end: number): Anchor =>
  anchorOf(text.slice(0, start), text.slice(start, end), text.slice(end));

function anchorOf(before: string, inside: string, after: string): Anchor {
  const exact = squash(inside).trim();
  const lead = squash(`${before}${/^\s*/.exec(inside)?.[0] ?? ''}`).trimStart();
  const tail = squash(`${/\s*$/.exec(inside)?.[0] ?? ''}${after.slice(0, 8 * CONTEXT)}`);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: lead.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, ''),
      suffix: tail.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
    },
    position: { type: 'TextPositionSelector', start: lead.length, end: lead.length + exact.length },
  };
}

const squash = (text: string): string => text.replace(/\s+/g, ' ');
