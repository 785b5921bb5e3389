import { anyShadowOf, childrenOf, isElement, nameOf, parentOf, shadowOf } from './dom.ts';
import type { ListNumbers } from './list-numbers.ts';

/** A range with the nodes that its ends lie in, so that what is inside can be told without comparing positions. */
export interface RangePaths {
  readonly range: AbstractRange;
  readonly startPath: ReadonlySet<Node>;
  readonly endPath: ReadonlySet<Node>;
  /** Of the lists that were counted on the way. */
  readonly numbers: ListNumbers;
}

/** Prepares a range to be walked. */
export const pathsOf = (range: AbstractRange): RangePaths => ({
  range,
  startPath: new Set(pathUp(range.startContainer)),
  endPath: new Set(pathUp(range.endContainer)),
  numbers: new Map(),
});

/** The node and its ancestors, through shadow roots. */
function* pathUp(node: Node): Generator<Node> {
  for (let at: Node | null = node; at; at = parentOf(at)) yield at;
}

/** True when no end of the range lies inside the node: the reader passed over it as a whole. */
export const isWhole = (node: Node, { startPath, endPath }: RangePaths): boolean =>
  !startPath.has(node) && !endPath.has(node);

/**
 * The children of a node of the walk that lie in the range, wholly or in part, as shown: a shadow
 * root stands for its host's children, and what is slotted stands in its slot.
 */
export function* childrenIn(node: Node, paths: RangePaths): Generator<Node> {
  const { range, startPath, endPath } = paths;
  const shadow = isElement(node) && !isWhole(node, paths) ? anyShadowOf(node) : null;
  if (shadow && !isWhole(shadow, paths)) {
    yield* childrenIn(shadow, paths);
    return;
  }
  if (coversContent(node, range)) {
    yield* shownChildren(node);
    return;
  }
  let inside = !startPath.has(node);
  let index = 0;
  for (const child of isWhole(node, paths) ? shownChildren(node) : childrenOf(node)) {
    if (node === range.endContainer && index >= range.endOffset) return;
    inside ||= node === range.startContainer ? index >= range.startOffset : startPath.has(child);
    if (inside) yield child;
    if (node !== range.endContainer && endPath.has(child)) return;
    index += 1;
  }
}

/** The part of a text node that lies in the range. */
export function textIn(text: Text, { range }: RangePaths): string {
  const start = text === range.startContainer ? range.startOffset : 0;
  const end = text === range.endContainer ? range.endOffset : undefined;
  return text.data.slice(start, end);
}

/** True when the range lies around all of the node's own children, as "select all" leaves it. */
const coversContent = (node: Node, range: AbstractRange): boolean =>
  node === range.startContainer &&
  node === range.endContainer &&
  range.startOffset === 0 &&
  range.endOffset === [...childrenOf(node)].length;

function shownChildren(node: Node): Iterable<Node> {
  if (!isElement(node)) return childrenOf(node);
  const shadow = shadowOf(node);
  if (shadow) return childrenOf(shadow);
  const slotted = nameOf(node) === 'slot' ? slottedIn(node) : [];
  return slotted.length > 0 ? slotted : childrenOf(node);
}

const slottedIn = (slot: Element): readonly Node[] =>
  slot instanceof HTMLSlotElement ? slot.assignedNodes({ flatten: true }) : [];
