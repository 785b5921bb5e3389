import { BLOCK_BREAK } from '../../domain/anchor/char-kind.ts';
import { isElement, nameOf, parentOf } from './dom.ts';
import { textsIn } from './page-text-nodes.ts';

/** The plain text of a page, or of a part of it, and the text nodes that it comes from. */
export interface PageText {
  /** The text nodes' data, with `BLOCK_BREAK` between blocks. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's data starts in `text`. */
  readonly starts: readonly number[];
}

/** Elements that stand within a line. Any other, also one that HTML does not know, is a block. */
const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt rtc ruby s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);

/** How many text nodes are read between two pauses: a few milliseconds' work. */
const STEP = 4096;

/**
 * Reads every text node inside `root` but those of scripts and styles, shown or not, pausing now
 * and then so that the caller can let others work.
 */
export const readPageText = (root: Element | ShadowRoot): Generator<void, PageText> =>
  joinTexts(textsIn(root), root);

/**
 * Joins text nodes of `root`, given in the document's order, as `readPageText` does. Blocks are
 * told by their names alone: asking for styles would make the browser lay out the page.
 */
export function* joinTexts(texts: Iterable<Text>, root: Node): Generator<void, PageText> {
  const pieces: string[] = [];
  const nodes: Text[] = [];
  const starts: number[] = [];
  const blocks = new Map<Node, Node>();
  let length = 0;
  let block: Node | null = null;
  for (const node of texts) {
    const parent = node.parentNode ?? root;
    const home = blocks.get(parent) ?? blockOf(parent, root);
    blocks.set(parent, home);
    if (block !== null && (block !== home || followsBreak(node, home))) {
      pieces.push(BLOCK_BREAK);
      length += 1;
    }
    block = home;
    const { data } = node;
    pieces.push(data);
    nodes.push(node);
    starts.push(length);
    length += data.length;
    if (nodes.length % STEP === 0) yield;
  }
  return { text: pieces.join(''), nodes, starts };
}

function blockOf(parent: Node, root: Node): Node {
  let block = parent;
  while (block !== root && isElement(block) && INLINE.has(nameOf(block))) {
    block = parentOf(block) ?? root;
  }
  return block;
}

/** True when a line break or a rule stands right before the text, in whatever wrapping. */
function followsBreak(node: Text, block: Node): boolean {
  let at: Node = node;
  let before: Node | null = node.previousSibling;
  while (!before) {
    const parent = parentOf(at);
    if (!parent || parent === block) return false;
    at = parent;
    before = previousOf(at);
  }
  while (before && isElement(before)) {
    const name = nameOf(before);
    if (name === 'br' || name === 'hr') return true;
    before = INLINE.has(name) ? lastOf(before) : null;
  }
  return false;
}

const previousOf = (node: Node): Node | null =>
  Reflect.get(Node.prototype, 'previousSibling', node);

const lastOf = (node: Node): Node | null => Reflect.get(Node.prototype, 'lastChild', node);
