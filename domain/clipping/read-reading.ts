import { validate } from 'uuid';
import type { Anchor, FragmentTerms } from '../anchor/anchor.ts';
import { cleanLine } from '../markup/clean-text.ts';
import { readMarkup } from '../markup/read-markup.ts';
import { textOf } from '../markup/text-of.ts';
import { readPageClues } from '../source/read-page-clues.ts';
import { readPostClues } from '../source/social/post-clues.ts';
import type { Cut } from './cut.ts';
import { MAX_PASSAGE, type Reading } from './reading.ts';

/** Longer words would make a link that no blog takes, in UTF-16 units. */
const MAX_FRAGMENT = 1000;

/**
 * Reads a Reading that a content script sent. A content script lives in the page's process and is
 * believed in nothing that the browser itself can tell: `visitedUrl` is the sender's address. Null
 * when the value is not a Reading that this program can have made.
 */
export function readReading(value: unknown, visitedUrl: string): Reading | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Record<string, unknown>;
  const markup = readMarkup(given.markup);
  const anchor = readAnchor(given.anchor);
  const clues = readPageClues(given.clues, visitedUrl);
  const post = readPostClues(given.post);
  const { id } = given;
  if (typeof id !== 'string' || !validate(id) || !markup || !anchor || !clues) return null;
  const length = textOf(markup).length;
  if (length === 0 || length > MAX_PASSAGE) return null;
  const otherCut = readCut(given.otherCut);
  const cut = { markup, leftOut: readLines(given.leftOut), ...(otherCut && { otherCut }) };
  return { id, anchor, clues, ...cut, ...(post && { post }) };
}

function readCut(value: unknown): Cut | null {
  if (typeof value !== 'object' || value === null) return null;
  const { markup, leftOut } = value as Record<string, unknown>;
  const read = readMarkup(markup);
  const length = read ? textOf(read).length : 0;
  return read && length > 0 && length <= MAX_PASSAGE
    ? { markup: read, leftOut: readLines(leftOut) }
    : null;
}

function readAnchor(value: unknown): Anchor | null {
  if (typeof value !== 'object' || value === null) return null;
  const { quote, position, fragment } = value as {
    quote?: Record<string, unknown>;
    position?: Record<string, unknown>;
    fragment?: unknown;
  };
  const { exact, prefix, suffix } = quote ?? {};
  const { start, end } = position ?? {};
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string')
    return null;
  if (exact.length > 2 * MAX_PASSAGE || prefix.length > 200 || suffix.length > 200) return null;
  if (!isOffset(start) || !isOffset(end) || end < start) return null;
  const found = readFragment(fragment);
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: exact.toWellFormed(),
      prefix: prefix.toWellFormed(),
      suffix: suffix.toWellFormed(),
    },
    position: { type: 'TextPositionSelector', start, end },
    ...(found && { fragment: found }),
  };
}

function readFragment(value: unknown): FragmentTerms | null {
  if (typeof value !== 'object' || value === null) return null;
  const { prefix, start, end } = value as Record<string, unknown>;
  if (typeof prefix !== 'string' || typeof start !== 'string' || typeof end !== 'string')
    return null;
  if (start === '' || prefix.length + start.length + end.length > MAX_FRAGMENT) return null;
  return {
    prefix: prefix.toWellFormed(),
    start: start.toWellFormed(),
    end: end.toWellFormed(),
  };
}

const isOffset = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

function readLines(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  return value
    .filter((line) => typeof line === 'string')
    .map((line) => cleanLine(line.slice(0, 200)))
    .slice(0, 20);
}
