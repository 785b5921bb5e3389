/**
 * The DOM read through its prototypes. A page can hide `form.childNodes` behind a field of that
 * name, or `document.body` behind an image, and this reaches into a content script too; a getter
 * taken from the prototype cannot be hidden.
 */
const read = (proto: object, name: string, of: object) => Reflect.get(proto, name, of);

/** True for elements of any namespace. */
export const isElement = (node: Node): node is Element =>
  read(Node.prototype, 'nodeType', node) === 1;

/** True for text, also in a CDATA section. */
export const isText = (node: Node): node is Text => {
  const type: unknown = read(Node.prototype, 'nodeType', node);
  return type === 3 || type === 4;
};

/** The node's parent; the host above a shadow root. */
export const parentOf = (node: Node): Node | null =>
  read(Node.prototype, 'parentNode', node) ?? hostOf(node);

/** The host when the node is a shadow root, else null. */
const hostOf = (node: Node): Node | null =>
  read(Node.prototype, 'nodeType', node) === 11 && 'host' in node ? (node.host as Node) : null;

/** The node's children in the document's order. */
export function* childrenOf(node: Node): Generator<Node> {
  let child: Node | null = read(Node.prototype, 'firstChild', node);
  while (child) {
    yield child;
    child = read(Node.prototype, 'nextSibling', child);
  }
}

/** The element's name without prefix, in lower case. */
export const nameOf = (element: Element): string =>
  String(read(Element.prototype, 'localName', element)).toLowerCase();

/** The attribute's value, or null when it is not there. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** The names and values of the element's attributes, in its order. */
export const attributesOf = (element: Element): readonly (readonly [string, string])[] =>
  Element.prototype.getAttributeNames
    .call(element)
    .map((name) => [name, attributeOf(element, name) ?? '']);

/** The open shadow root that an element shows instead of its own children. */
export const shadowOf = (element: Element): ShadowRoot | null =>
  read(Element.prototype, 'shadowRoot', element) ?? null;

/**
 * The shadow root of an element also where the page has closed it: what a reader sees there, browsers
 * let extensions read. Null for a plain script, and for an element without one.
 */
export function anyShadowOf(element: Element): ShadowRoot | null {
  const ofFirefox: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (ofFirefox instanceof ShadowRoot) return ofFirefox;
  const { chrome } = globalThis as { chrome?: { dom?: { openOrClosedShadowRoot?: unknown } } };
  const open = chrome?.dom?.openOrClosedShadowRoot;
  if (typeof open !== 'function' || !(element instanceof HTMLElement)) return shadowOf(element);
  return open.call(chrome?.dom, element) ?? null;
}

/** All the text inside, shown or not. */
export const textInside = (node: Node): string => read(Node.prototype, 'textContent', node) ?? '';

/** The nearest ancestor, or the element itself, that the selector matches. */
export const closestOf = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/** True when the selector matches the element. */
export const matchesOf = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The elements below `root` that the selector matches, in the document's order. */
export function queryAll(root: Document | Element | ShadowRoot, selector: string): Element[] {
  const query = isDocument(root)
    ? Document.prototype.querySelectorAll
    : isElement(root)
      ? Element.prototype.querySelectorAll
      : DocumentFragment.prototype.querySelectorAll;
  return Array.from(query.call(root, selector));
}

/** The elements of this name below `root`, in the document's order. Far cheaper than a selector: browsers keep such lists. */
export const elementsNamed = (root: Element | ShadowRoot, name: string): Iterable<Element> =>
  isElement(root) ? Element.prototype.getElementsByTagName.call(root, name) : queryAll(root, name);

/** The first element below `root` that the selector matches. */
export const queryOne = (root: Document | Element, selector: string): Element | null =>
  (isDocument(root) ? Document.prototype : Element.prototype).querySelector.call(root, selector);

/** Where the element's box stands in the viewport, in CSS pixels. */
export const boxOf = (element: Element): DOMRect =>
  Element.prototype.getBoundingClientRect.call(element);

/** A property of the document that no element of the page can stand in for. */
export const documentProperty = <Name extends keyof Document>(
  document: Document,
  name: Name,
): Document[Name] => read(Document.prototype, name, document);

/** The address that relative links of the node are relative to. */
export const baseOf = (node: Node): string => read(Node.prototype, 'baseURI', node);

/** The document that the node belongs to. */
export const ownerOf = (node: Node): Document =>
  isDocument(node) ? node : read(Node.prototype, 'ownerDocument', node);

const isDocument = (node: Node): node is Document => read(Node.prototype, 'nodeType', node) === 9;
