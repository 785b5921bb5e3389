import type { Anchor } from '../../domain/anchor/anchor.ts';
import type { LeftOutPart } from '../../domain/clipping/left-out.ts';
import { MAX_PASSAGE } from '../../domain/clipping/reading.ts';
import type { Markup } from '../../domain/markup/markup.ts';
import { textOf } from '../../domain/markup/text-of.ts';
import { markupToHtml } from '../../domain/markup/to-html.ts';
import { describeRange } from './anchor.ts';
import { findFragment } from './deep-link.ts';
import { documentProperty, ownerOf } from './dom.ts';
import { keptSelection } from './kept-selection.ts';
import type { Reach } from './omissions.ts';
import { readField } from './read-field.ts';
import { type Budget, type RangeReading, readRange } from './read-range.ts';
import { selectedFrame, selectedRanges } from './selected-ranges.ts';
import type { SelectionReading } from './selection-reading.ts';

export type { SelectionReading } from './selection-reading.ts';

/** More nodes than a passage of `MAX_PASSAGE` words can reasonably be made of. */
const MAX_NODES = 60_000;

/**
 * Reads what is selected in the window, as the reader saw it and in reading order: in the page, in
 * a text field, in an open shadow root, or in a frame of the same origin. Never changes the page,
 * its selection or its focus, and never throws for anything a page can do: what cannot be read is
 * an `error`. A selection far too long is refused without being read to its end. A
 * selection that the page has lost by drawing itself anew is read where reading mode has kept it.
 */
export function readSelection(window: Window): SelectionReading {
  const { document } = window;
  if (!isReadable(documentProperty(document, 'contentType'))) return { error: 'not-a-page' };
  const ranges = selectedRanges(window);
  if (ranges.length > 0) return readRanges(ranges);
  const field = readField(document);
  if (field) return passage(field.tree, field.anchor, []);
  const frame = selectedFrame(window);
  if (frame === 'closed') return { error: 'other-frame' };
  if (frame) return readSelection(frame);
  const kept = keptSelection();
  if (kept === 'changed') return { error: 'taken-away' };
  return kept ? readRanges(kept) : { error: 'nothing-selected' };
}

function readRanges(ranges: readonly Range[]): SelectionReading {
  const kept = readShown(ranges);
  if (!kept) return { error: 'too-long' };
  const whole =
    kept.leftOut.size > 0
      ? readAll(ranges, { ...kept.reach, keeps: 'all', without: kept.edges })
      : null;
  const [range, root] = [wholeRange(ranges), textRoot(ranges)];
  const anchor = describeRange(range, root);
  if (anchor.quote.exact.length > 2 * MAX_PASSAGE) return { error: 'too-long' };
  const words = { text: textOf(kept.tree), quote: anchor.quote };
  const fragment = findFragment(range, root, words);
  const read = passage(kept.tree, { ...anchor, ...(fragment && { fragment }) }, [...kept.leftOut]);
  if ('error' in read || !whole) return read;
  return { ...read, otherVariant: { markup: whole.tree, leftOut: [...whole.leftOut] } };
}

/**
 * How a selection is read, until it holds words: boxes beside the story are words to a reader who
 * selected nothing else, and on a page where nothing can be selected everything is.
 */
const REACHES: readonly Reach[] = [
  { keeps: 'story' },
  { keeps: 'shown' },
  { keeps: 'story', isUnselectable: true },
  { keeps: 'shown', isUnselectable: true },
];

function readShown(ranges: readonly Range[]): (RangeReading & { readonly reach: Reach }) | null {
  let last = null;
  for (const reach of REACHES) {
    const reading = readAll(ranges, reach);
    if (!reading) return null;
    last = { ...reading, reach };
    if (textOf(reading.tree) !== '') break;
  }
  return last;
}

/** The ranges joined in order, each a block of its own. */
function readAll(ranges: readonly Range[], reach: Reach): RangeReading | null {
  const budget: Budget = { words: MAX_PASSAGE, nodes: MAX_NODES };
  const read = ranges.map((range) => readRange(range, budget, reach));
  const held = read.filter((each) => each !== null);
  if (held.length < read.length) return null;
  return {
    tree: held.flatMap(({ tree }) => tree),
    leftOut: new Set(held.flatMap(({ leftOut }) => [...leftOut])),
    edges: new Set(held.flatMap(({ edges }) => [...edges])),
  };
}

function passage(tree: Markup, anchor: Anchor, leftOut: readonly LeftOutPart[]): SelectionReading {
  const text = textOf(tree);
  if (text === '') return { error: 'nothing-selected' };
  if (text.length > MAX_PASSAGE) return { error: 'too-long' };
  return { text, tree, html: markupToHtml(tree), anchor, leftOut };
}

/** From the start of the first range to the end of the last, where they stand in one root. */
function wholeRange(ranges: readonly Range[]): Range {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last || first === last) return first ?? new Range();
  // No range holds the words of two roots.
  if (!sameRoot(first, last)) return first;
  const whole = first.cloneRange();
  whole.setEnd(last.endContainer, last.endOffset);
  return whole;
}

const sameRoot = (one: Range, other: Range): boolean =>
  Node.prototype.getRootNode.call(one.startContainer) ===
  Node.prototype.getRootNode.call(other.endContainer);

/** The text that the passage's place is counted in: the page's, or its shadow root's. */
function textRoot(ranges: readonly Range[]): Element | ShadowRoot {
  const start = ranges[0]?.startContainer ?? document;
  const root = Node.prototype.getRootNode.call(start);
  if (root instanceof ShadowRoot) return root;
  const page = ownerOf(start);
  return documentProperty(page, 'body') ?? documentProperty(page, 'documentElement');
}

/** False for what a browser shows in a viewer of its own, such as a PDF or a picture. */
const isReadable = (contentType: string): boolean =>
  /^(text\/|application\/(xhtml\+xml|xml|json|rss\+xml|atom\+xml)|image\/svg\+xml)/.test(
    contentType,
  );
