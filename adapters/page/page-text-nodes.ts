import { childrenOf, isElement, isText, nameOf, ownerOf } from './dom.ts';

/** Elements whose text is for machines or is typed by the reader. */
export const UNREAD: ReadonlySet<string> = new Set([
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
export function textsIn(root: Element | ShadowRoot): Generator<Text> {
  return walkTexts(textWalker(root), 1);
}

/** The text nodes inside `root` that hold words, from `text` on, forwards (1) or backwards (-1), without `text` itself. */
export function textsFrom(text: Text, root: Element | ShadowRoot, step: 1 | -1): Generator<Text> {
  const walker = textWalker(root);
  walker.currentNode = text;
  return walkTexts(walker, step);
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
  if (child && isText(child) && isRead(child)) return { text: child, offset: 0 };
  const next = walkTexts(walker, 1).next();
  return next.done ? null : { text: next.value, offset: 0 };
}

function* walkTexts(walker: TreeWalker, step: 1 | -1): Generator<Text> {
  const move = (): Text | null =>
    (step === 1 ? walker.nextNode() : walker.previousNode()) as Text | null;
  let parent: Node | null = null;
  let isHeard = true;
  for (let text = move(); text; text = move()) {
    if (text.parentNode !== parent) {
      parent = text.parentNode;
      isHeard = isRead(text);
    }
    if (isHeard && text.data !== '') yield text;
  }
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

const isRead = (text: Text): boolean => {
  const parent = text.parentNode;
  return !parent || !isElement(parent) || !UNREAD.has(nameOf(parent));
};

const textWalker = (root: Element | ShadowRoot): TreeWalker =>
  Document.prototype.createTreeWalker.call(ownerOf(root), root, NodeFilter.SHOW_TEXT);
