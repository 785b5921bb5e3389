import type { Anchor } from '../../domain/anchor/anchor.ts';
import { CONTEXT, makeAnchor, squashedLength } from '../../domain/anchor/make-anchor.ts';
import { finish } from '../../domain/anchor/text-index.ts';
import { elementsNamed, ownerOf, textInside } from './dom.ts';
import { joinTexts } from './page-text.ts';
import { boundaryText, textsFrom, UNREAD } from './page-text-nodes.ts';

export { type Located, locate } from './locate.ts';

/** How many text nodes are read for the context on one side; a page can have any number of empty ones. */
const MOST_NODES = 2000;

/**
 * Describes a range by its words, what stands around them, and where they stand in the plain text
 * of `root`: every text node inside it but those of scripts and styles, shown or not, with each run
 * of white space counting as one space. Reads only, and apart from counting the text before the
 * range its time does not depend on the size of the page.
 */
export function describeRange(range: Range, root: Element | ShadowRoot): Anchor {
  const start = boundaryText(range.startContainer, range.startOffset, root);
  if (!start) return makeAnchor({ before: '', inside: '', after: '' }, 0);
  const end = boundaryText(range.endContainer, range.endOffset, root);
  const before = take(textsFrom(start.text, root, -1)).reverse();
  const inside = [start.text];
  if (end?.text !== start.text) {
    for (const text of textsFrom(start.text, root, 1)) {
      inside.push(text);
      if (text === end?.text) break;
    }
  }
  const last = inside.at(-1) ?? start.text;
  const after = end ? take(textsFrom(last, root, 1)) : [];
  const { text, starts } = finish(joinTexts([...before, ...inside, ...after], root));
  const from = (starts[before.length] ?? 0) + start.offset;
  const to = end ? (starts[before.length + inside.length - 1] ?? 0) + end.offset : text.length;
  const parts = {
    before: text.slice(0, from),
    inside: text.slice(from, to),
    after: text.slice(to),
  };
  return makeAnchor(parts, placeOf(range, root));
}

/** The anchor of a passage inside a plain text, such as the content of a text field. */
export function quoteContext(text: string, start: number, end: number): Anchor {
  const [before, inside] = [text.slice(0, start), text.slice(start, end)];
  const lead = text.slice(0, start + inside.length - inside.trimStart().length);
  return makeAnchor({ before, inside, after: text.slice(end) }, squashedLength(lead));
}

/** Text nodes until they hold enough for the context, white space aside. */
function take(texts: Iterable<Text>): Text[] {
  const taken: Text[] = [];
  let length = 0;
  for (const text of texts) {
    taken.push(text);
    length += squashedLength(text.data.trim());
    if (length > CONTEXT || taken.length === MOST_NODES) break;
  }
  return taken;
}

/**
 * Where a range starts in the plain text of `root`. The browser joins the text, scripts and all,
 * far quicker than a walk; what only machines read is then taken off. Off by a space where white
 * space stands around a script.
 */
function placeOf(range: Range, root: Element | ShadowRoot): number {
  const before = Document.prototype.createRange.call(ownerOf(root));
  before.setStart(root, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const inside = range.toString();
  const lead = inside.slice(0, inside.length - inside.trimStart().length);
  let unread = 0;
  for (const name of UNREAD) {
    for (const element of elementsNamed(root, name)) {
      if (before.comparePoint(element, 0) !== 0) break;
      unread += squashedLength(textInside(element));
    }
  }
  return Math.max(0, squashedLength(`${before.toString()}${lead}`) - unread);
}
