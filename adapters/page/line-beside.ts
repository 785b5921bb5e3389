import { attributeOf, isElement, isText, nameOf, parentOf } from './dom.ts';
import { partsWords, roleOf } from './element-role.ts';

/** The way along a line, as the nodes' property. */
export type Side = 'previousSibling' | 'nextSibling';

/** True for a box that the line of words around it does not run through. */
export const isOutOfFlow = ({ cssFloat, position }: CSSStyleDeclaration): boolean =>
  /left|right|inline/.test(cssFloat) || /absolute|fixed/.test(position);

/** True for what is pressed or filled in. */
export const isControl = (element: Element): boolean =>
  roleOf(nameOf(element)).kind === 'control' || attributeOf(element, 'role') === 'button';

/** How many nodes are looked at for words: a page may put anything between two. */
const MAX_STEPS = 30;

/**
 * The nearest words on one side of the element in its line, as the text node that holds them has them;
 * empty when it stands at that end of the line. Controls and what is out of the flow are no words of a
 * line, nor are bars and dots that only part such things.
 */
export function wordsBeside(element: Element, side: Side): string {
  const steps = { left: MAX_STEPS };
  for (let at: Node | null = element; at && steps.left > 0; at = parentOf(at)) {
    if (at !== element && isElement(at) && partsWords(getComputedStyle(at), nameOf(at))) break;
    const found = wordsAlong(beside(at, side), side, steps);
    if (found !== '') return found ?? '';
  }
  return '';
}

/** True when words stand beside the element in its line. */
export const isInLine = (element: Element): boolean =>
  (wordsBeside(element, 'previousSibling') || wordsBeside(element, 'nextSibling')) !== '';

/** The first words from `node` on along the line; null where the line ends before them. */
function wordsAlong(node: Node | null, side: Side, steps: { left: number }): string | null {
  for (let at = node; at && steps.left > 0; at = beside(at, side)) {
    steps.left -= 1;
    const found = wordsIn(at, side, steps);
    if (found !== '') return found;
  }
  return '';
}

function wordsIn(node: Node, side: Side, steps: { left: number }): string | null {
  if (isText(node)) return /[^\s|·•/]/.test(node.data) ? node.data : '';
  if (!isElement(node) || isControl(node)) return '';
  const name = nameOf(node);
  if (name === 'br') return null;
  const style = getComputedStyle(node);
  if (roleOf(name).kind === 'nothing' || style.display === 'none' || isOutOfFlow(style)) return '';
  if (partsWords(style, name)) return null;
  const end = side === 'nextSibling' ? 'firstChild' : 'lastChild';
  return wordsAlong(Reflect.get(Node.prototype, end, node), side, steps);
}

const beside = (node: Node, side: Side): Node | null => Reflect.get(Node.prototype, side, node);
