import { attributeOf, childrenOf, isElement, isText, nameOf, parentOf } from './dom.ts';
import { partsWords, roleOf } from './element-role.ts';

/** The way along a line, as the nodes' property. */
export type Side = 'previousSibling' | 'nextSibling';

/** True for a box that the line of words around it does not run through. */
export const isOutOfFlow = ({ cssFloat, position }: CSSStyleDeclaration): boolean =>
  /left|right|inline/.test(cssFloat) || /absolute|fixed/.test(position);

/** True for what is pressed or filled in. */
export const isControl = (element: Element): boolean =>
  roleOf(nameOf(element)).kind === 'control' || attributeOf(element, 'role') === 'button';

/**
 * The nearest words on one side of the element in its line, as the text node that holds them has them;
 * empty when it stands at that end of the line. Controls and what is out of the flow are no words of a
 * line, nor are bars and dots that only part such things.
 */
export function wordsBeside(element: Element, side: Side): string {
  for (let at: Node | null = element; at && isElement(at); at = parentOf(at)) {
    if (at !== element && partsWords(getComputedStyle(at), nameOf(at))) break;
    for (let next = beside(at, side); next; next = beside(next, side)) {
      const found = wordsIn(next, side);
      if (found !== '') return found ?? '';
    }
  }
  return '';
}

/** The first words inside, seen from that side; null where the line ends before them. */
function wordsIn(node: Node, side: Side): string | null {
  if (isText(node)) return /[^\s|·•/]/.test(node.data) ? node.data : '';
  if (!isElement(node) || isControl(node)) return '';
  const name = nameOf(node);
  if (name === 'br') return null;
  const style = getComputedStyle(node);
  if (roleOf(name).kind === 'nothing' || style.display === 'none' || isOutOfFlow(style)) return '';
  if (partsWords(style, name)) return null;
  const children = [...childrenOf(node)];
  if (side === 'previousSibling') children.reverse();
  for (const child of children) {
    const found = wordsIn(child, side);
    if (found !== '') return found;
  }
  return '';
}

const beside = (node: Node, side: Side): Node | null => Reflect.get(Node.prototype, side, node);
