import {
  attributeOf,
  boxOf,
  isElement,
  isText,
  nameOf,
  parentOf,
  queryOne,
  textInside,
} from './dom.ts';
import { partsWords, roleOf } from './element-role.ts';

/** As much as is set large before the words that it belongs to: signs and up to three letters. */
const CAP = /^\P{L}{0,2}(\p{L}\p{M}*){1,3}$|^\S{1,3}$/u;
const ONE_LETTER = /^\P{L}{0,2}\p{L}\p{M}*$/u;
const GOES_ON = /^\s*['’]?\p{L}/u;
const GOES_ON_SMALL = /^\s*['’]?[\p{Ll}\p{Lo}]/u;

/** True for the first letters of a paragraph that are placed beside it, in it or before it. */
export function isDropCap(
  element: Element,
  { cssFloat, position, direction }: CSSStyleDeclaration,
): boolean {
  const isPlaced =
    /left|right|start/.test(cssFloat) && cssFloat !== (direction === 'rtl' ? 'left' : 'right');
  if (!isPlaced && position !== 'absolute') return false;
  const drawn = queryOne(element, 'img, svg');
  const words = (drawn && labelOf(drawn)) || textInside(element).trim();
  if (!CAP.test(words) || beside(element, 'previousSibling').words) return false;
  const next = beside(element, 'nextSibling');
  if (!next.isApart) return /^[^\s\p{P}]|^\s+\p{L}/u.test(next.words) || GOES_ON.test(next.words);
  return isPlaced && (ONE_LETTER.test(words) ? GOES_ON : GOES_ON_SMALL).test(next.words);
}

/** The letter that a picture draws right before the rest of its word, else ''. */
export function drawnLetter(picture: Element): string {
  const label = labelOf(picture);
  const draws = ONE_LETTER.test(label) && !beside(picture, 'previousSibling').words;
  return draws && GOES_ON.test(beside(picture, 'nextSibling').words) ? label : '';
}

function labelOf(picture: Element): string {
  const said = attributeOf(picture, 'alt') ?? attributeOf(picture, 'aria-label');
  return (said ?? (nameOf(picture) === 'svg' ? textInside(picture) : '')).trim();
}

type Side = 'previousSibling' | 'nextSibling';

/** The words that stand beside an element on its line, or after it in the next block. */
function beside(
  element: Element,
  side: Side,
): { readonly words: string; readonly isApart: boolean } {
  for (
    let at: Node | null = Reflect.get(Node.prototype, side, element);
    at;
    at = Reflect.get(Node.prototype, side, at)
  ) {
    const words = textInside(at);
    if (isText(at) && words.trim()) return { words, isApart: false };
    // What only screen readers say is smaller than a letter.
    if (!isElement(at) || !words.trim() || boxOf(at).width <= 1) continue;
    const isApart =
      roleOf(nameOf(at)).kind === 'block' || partsWords(getComputedStyle(at), nameOf(at));
    return { words: isApart && side === 'previousSibling' ? '' : words, isApart };
  }
  const parent = parentOf(element);
  const isLoose = parent && isElement(parent) && roleOf(nameOf(parent)).kind !== 'block';
  return isLoose && textInside(parent).trim() === textInside(element).trim()
    ? beside(parent, side)
    : { words: '', isApart: true };
}
