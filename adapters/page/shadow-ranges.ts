import { anyShadowOf, childrenOf, isElement, parentOf, queryAll, shadowOf } from './dom.ts';

/** A place that a range may start or end at. */
type Point = readonly [node: Node, offset: number];

/**
 * What is selected in and around shadow roots. A browser tells the page's own selection only up to a
 * shadow host; inside, it must be asked with the root in hand. A selection that crosses the edge of a
 * root is told as one range on each side of it. Empty when no root has a part in it; `isAnywhere`
 * looks for it on the whole page, else only beside the selection's ends.
 */
export function shadowRanges(
  { document }: Window,
  selection: Selection,
  isAnywhere: boolean,
): readonly Range[] {
  const roots = [...(isAnywhere ? openRoots(document) : []), ...rootsBeside(selection)];
  if (roots.length === 0 || typeof selection.getComposedRanges !== 'function') return [];
  return selection
    .getComposedRanges({ shadowRoots: roots })
    .filter(({ collapsed }) => !collapsed)
    .flatMap(({ startContainer, startOffset, endContainer, endOffset }) =>
      inEachRoot(document, [startContainer, startOffset], [endContainer, endOffset]),
    );
}

function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
  return queryAll(root, '*').flatMap((element) => {
    const shadow = shadowOf(element);
    return shadow ? [shadow, ...openRoots(shadow)] : [];
  });
}

/** To ask every element of a page whether it has a closed root takes too long; the selection stands beside its own. */
function rootsBeside({
  anchorNode,
  anchorOffset,
  focusNode,
  focusOffset,
}: Selection): readonly ShadowRoot[] {
  const found = [...near(anchorNode, anchorOffset), ...near(focusNode, focusOffset)];
  return [...new Set(found)].filter(isElement).flatMap((element) => anyShadowOf(element) ?? []);
}

/** How far up from a selection's end its neighbours are looked at. */
const LEVELS = 3;

/** The nodes at a place, and the elements beside what they stand in: browsers move an end out of a root to the next words. */
function near(node: Node | null, offset: number): readonly Node[] {
  if (!node) return [];
  const found = [node, ...[...childrenOf(node)].slice(Math.max(0, offset - 1), offset + 1)];
  let at: Node | null = node;
  for (let level = 0; at && level < LEVELS; level += 1, at = parentOf(at)) {
    found.push(...sibling(at, 'previousSibling'), ...sibling(at, 'nextSibling'));
  }
  return found;
}

function sibling(node: Node, side: 'previousSibling' | 'nextSibling'): readonly Node[] {
  let at: Node | null = Reflect.get(Node.prototype, side, node);
  while (at && !isElement(at)) at = Reflect.get(Node.prototype, side, at);
  return at ? [at] : [];
}

/** A range cannot hold two roots, so there is one for each root on the way. */
function inEachRoot(document: Document, start: Point, end: Point): readonly Range[] {
  const [from, to] = [rootOf(start[0]), rootOf(end[0])];
  if (from === to) return [rangeOf(document, start, end)];
  if (from instanceof ShadowRoot && !isInside(end[0], from)) {
    const first = rangeOf(document, start, [from, [...childrenOf(from)].length]);
    return [first, ...inEachRoot(document, beside(from, 1), end)];
  }
  if (!(to instanceof ShadowRoot)) return [];
  return [...inEachRoot(document, start, beside(to, 0)), rangeOf(document, [to, 0], end)];
}

/** The place before (0) or after (1) the host of a root. */
function beside({ host }: ShadowRoot, after: 0 | 1): Point {
  const home = parentOf(host) ?? host;
  return [home, [...childrenOf(home)].indexOf(host) + after];
}

const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

function isInside(node: Node, root: ShadowRoot): boolean {
  for (let at: Node | null = node; at; at = parentOf(at)) if (at === root) return true;
  return false;
}

function rangeOf(document: Document, start: Point, end: Point): Range {
  const range = Document.prototype.createRange.call(document);
  range.setStart(...start);
  range.setEnd(...end);
  return range;
}
