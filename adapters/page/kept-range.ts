import { childrenOf, parentOf } from './dom.ts';

/** One end of a range: the nodes it lies in, from the inside out, each with its place in the next. */
interface End {
  readonly path: readonly { readonly node: Node; readonly index: number }[];
  readonly offset: number;
}

/** A range as its place and its words, which outlast its nodes. */
export interface KeptRange {
  readonly start: End;
  readonly end: End;
  readonly words: string;
}

/** Remembers a range. */
export const keepRange = (range: Range): KeptRange => ({
  start: endAt(range.startContainer, range.startOffset),
  end: endAt(range.endContainer, range.endOffset),
  words: range.toString(),
});

function endAt(container: Node, offset: number): End {
  const path: { node: Node; index: number }[] = [];
  for (let node: Node | null = container; node; node = parentOf(node)) {
    path.push({ node, index: indexOf(node) });
  }
  return { path, offset };
}

function indexOf(node: Node): number {
  let index = 0;
  for (let at = previousOf(node); at; at = previousOf(at)) index += 1;
  return index;
}

const previousOf = (node: Node): Node | null =>
  Reflect.get(Node.prototype, 'previousSibling', node);

/** The range at the same place, when the same words stand there; else null. */
export function findAgain({ start, end, words }: KeptRange): Range | null {
  const [from, to] = [nodeAt(start), nodeAt(end)];
  if (!from || !to) return null;
  try {
    const range = Document.prototype.createRange.call(document);
    range.setStart(from, start.offset);
    range.setEnd(to, end.offset);
    return range.toString() === words ? range : null;
  } catch {
    // The node there is shorter than it was.
    return null;
  }
}

/** What stands now where the path leads, from the innermost node that is still in the page. */
function nodeAt({ path }: End): Node | null {
  const known = path.findIndex(({ node }) => isInPage(node));
  let at: Node | null = path[known]?.node ?? null;
  for (const { index } of path.slice(0, Math.max(0, known)).reverse()) {
    at = at && nthChildOf(at, index);
  }
  return at;
}

const isInPage = (node: Node): boolean =>
  Node.prototype.getRootNode.call(node, { composed: true }) === document;

function nthChildOf(node: Node, index: number): Node | null {
  let at = 0;
  for (const child of childrenOf(node)) {
    if (at === index) return child;
    at += 1;
  }
  return null;
}
