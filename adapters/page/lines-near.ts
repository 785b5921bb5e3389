import { cleanLine } from '../../domain/markup/clean-text.ts';
import { type LineClue, MOST, type PieceClue } from '../../domain/source/page-clues.ts';
import {
  attributeOf,
  closestOf,
  documentProperty,
  isElement,
  nameOf,
  ownerOf,
  parentOf,
} from './dom.ts';

const INLINE = /^(?:a|abbr|b|bdi|cite|em|font|i|mark|small|span|strong|su[bp]|time|u)$/;
const UNREAD = /^(?:script|style|noscript|template|textarea|option|title)$/;
/** Parts of a page that speak of other stories, or to the reader. */
const ASIDE = 'aside:not([class*="author" i], [class*="byline" i]),';
/** Parts that are not the story's, wherever its headings stand. */
export const ELSEWHERE =
  'nav, figure, body > footer, :is([class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="newsletter" i], [class*="trending" i], [itemprop~="publisher"], [itemprop~="image"])';

/** The lines after the heading, the nearest first, where bylines and dates stand: as many as have `longest` UTF-16 units. */
export const linesAfter = (heading: Element, longest = 3_000): readonly LineClue[] =>
  lines(heading, 'nextNode', longest);

/** The lines before it, the nearest first, where some sites put them. */
export const linesBefore = (heading: Element): readonly LineClue[] =>
  lines(heading, 'previousNode', 500);

/** True in a part of the page that isn't the story's: one in which none of its headings stands. */
export function isElsewhere(
  element: Element,
  headings: readonly Element[],
  parts: string = ELSEWHERE,
): boolean {
  const part = closestOf(element, parts);
  return part !== null && !headings.some((heading) => contains(part, heading));
}

/** True when the node is in the element, or is the element. */
export const contains = (element: Element, node: Node): boolean =>
  Node.prototype.contains.call(element, node);

function lines(
  heading: Element,
  step: 'nextNode' | 'previousNode',
  longest: number,
): readonly LineClue[] {
  const walker = walkerOf(documentProperty(ownerOf(heading), 'documentElement'));
  walker.currentNode = heading;
  const known = new Map<Element, boolean>();
  const isStorys = (box: Element) => {
    const isOwn = known.get(box) ?? !isElsewhere(box, [heading], ASIDE + ELSEWHERE);
    known.set(box, isOwn);
    return isOwn;
  };
  const boxes = boxesOf(() => walker[step](), {
    longest,
    most: MOST.pieces,
    isOwn: (box, node) => !contains(heading, node) && isStorys(box),
    pieceOf,
  });
  return [...boxes].map(([box, pieces]) => {
    const above = parentOf(box);
    return {
      pieces: step === 'nextNode' ? pieces : pieces.toReversed(),
      mark: [box, above, above && parentOf(above)].map(markOf).join(' ').slice(0, MOST.line),
    };
  });
}

/** A walk over the texts below an element. */
export function walkerOf(root: Element): TreeWalker {
  return Document.prototype.createTreeWalker.call(ownerOf(root), root, NodeFilter.SHOW_TEXT);
}

/** Which texts are gathered, and what is told of each. */
interface Gathering {
  /** Together, in UTF-16 units. */
  readonly longest: number;
  readonly most: number;
  readonly isOwn: (box: Element, node: Node) => boolean;
  readonly pieceOf: (element: Element, text: string, box: Element) => PieceClue;
}

/** The texts that `next` comes upon, by the boxes that they stand in. */
export function boxesOf(
  next: () => Node | null,
  { longest, most, isOwn, pieceOf }: Gathering,
): ReadonlyMap<Element, PieceClue[]> {
  const boxes = new Map<Element, PieceClue[]>();
  let [left, count] = [longest, 0];
  for (let node = next(); node && left > 0 && count < most; node = next()) {
    const element = parentOf(node);
    const text = cleanLine(Reflect.get(Node.prototype, 'nodeValue', node) ?? '');
    if (!text || !element || !isElement(element) || UNREAD.test(nameOf(element))) continue;
    const box = around(element);
    if (!isOwn(box, node)) continue;
    count += 1;
    left -= text.length;
    const pieces = boxes.get(box) ?? [];
    pieces.push(pieceOf(element, text, box));
    boxes.set(box, pieces);
  }
  return boxes;
}

const pieceOf = (element: Element, text: string): PieceClue => ({
  text: text.slice(0, MOST.mark),
  mark: markOf(element),
  link: stated(element, ['a[href]', 'href']),
  time: stated(element, ['time[datetime]', 'datetime']),
});

/** What the nearest such element says in an attribute, or ''. */
export function stated(
  element: Element,
  [selector, attribute]: readonly [selector: string, attribute: string],
  most: number = MOST.mark,
): string {
  const near = closestOf(element, selector);
  return ((near && attributeOf(near, attribute)) ?? '').slice(0, most);
}

function around(element: Element): Element {
  const up = parentOf(element);
  return INLINE.test(nameOf(element)) && up && isElement(up) ? around(up) : element;
}

/** What the element is called in its markup: its class, its id and the like. */
export const markOf = (element: Node | null): string =>
  element && isElement(element)
    ? ['class', 'id', 'rel', 'itemprop', 'data-testid']
        .flatMap((name) => attributeOf(element, name) ?? [])
        .join(' ')
        .slice(0, MOST.mark)
    : '';
