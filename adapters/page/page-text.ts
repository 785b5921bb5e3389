import { childrenOf, isText, nameOf, ownerOf } from './dom.ts';

/** Elements whose text is for machines. */
const UNREAD: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
]);

/** A place in a text node. */
export interface TextPlace {
  readonly text: Text;
  readonly offset: number;
}

/** The text nodes inside `root` that hold words, in the document's order. */
export function* wordsIn(root: Element | ShadowRoot): Generator<Text> {
  const walker = textWalker(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isRead(node)) yield node as Text;
  }
}

/** The place in the words of `root` where a range's end lies; null when it lies after all of them. */
export function boundaryText(
  container: Node,
  offset: number,
  root: Element | ShadowRoot,
): TextPlace | null {
  if (isText(container) && isRead(container)) return { text: container, offset };
  const walker = textWalker(root);
  const child = isText(container) ? null : nthChild(container, offset);
  walker.currentNode = child ?? lastInside(container);
  let node: Node | null = child && isText(child) ? child : walker.nextNode();
  while (node && !isRead(node)) node = walker.nextNode();
  return node ? { text: node as Text, offset: 0 } : null;
}

function nthChild(node: Node, index: number): Node | null {
  let at = 0;
  for (const child of childrenOf(node)) {
    if (at === index) return child;
    at += 1;
  }
  return null;
}

/** The last node inside, after which a walk goes on to what follows. */
function lastInside(node: Node): Node {
  let last = node;
  for (let next: Node | null = node; next; next = Reflect.get(Node.prototype, 'lastChild', next)) {
    last = next;
  }
  return last;
}

const isRead = (node: Node): boolean => {
  const parent: Element | null = Reflect.get(Node.prototype, 'parentElement', node);
  return !parent || !UNREAD.has(nameOf(parent));
};

const textWalker = (root: Element | ShadowRoot): TreeWalker =>
  Document.prototype.createTreeWalker.call(ownerOf(root), root, NodeFilter.SHOW_TEXT);
