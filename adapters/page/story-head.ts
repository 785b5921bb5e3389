import { cleanLine } from '../../domain/markup/clean-text.ts';
import {
  attributeOf,
  closestOf,
  documentProperty,
  isElement,
  nameOf,
  ownerOf,
  parentOf,
} from './dom.ts';

/** A run of text in one element of a line. */
export interface Piece {
  readonly text: string;
  readonly element: Element;
}

/** What stands on one line or in one small box near the headline, in the page's order. */
export interface StoryLine {
  readonly pieces: readonly Piece[];
  /** What the markup calls the line: the marks of its elements and those around it. */
  readonly hint: string;
}

const INLINE = /^(?:a|abbr|b|bdi|cite|em|font|i|mark|small|span|strong|su[bp]|time|u)$/;
const UNREAD = /^(?:script|style|noscript|template|textarea|option|title)$/;
/** Parts of a page that speak of other stories, or to the reader. */
const ASIDE = 'aside:not([class*="author" i], [class*="byline" i]),';
const ELSEWHERE =
  'nav, figure, body > footer, :is([class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="recommend" i], [class*="newsletter" i], [class*="trending" i], [itemprop~="publisher"], [itemprop~="image"])';
const MOST_PIECES = 160;

/** The lines after the headline, the nearest first, and those before it, where bylines and dates stand. */
export const storyHead = (headline: Element): readonly StoryLine[] => [
  ...lines(headline, 'nextNode', 3_000),
  ...lines(headline, 'previousNode', 500),
];

/** True in a part of the page that isn't the story's: one that the headline doesn't stand in too. */
export function isElsewhere(
  element: Element,
  headline: Element | null,
  parts: string = ELSEWHERE,
): boolean {
  const part = closestOf(element, parts);
  return part !== null && !contains(part, headline);
}

const contains = (element: Element, node: Node | null): boolean =>
  Node.prototype.contains.call(element, node);

function lines(
  headline: Element,
  step: 'nextNode' | 'previousNode',
  longest: number,
): readonly StoryLine[] {
  const document = ownerOf(headline);
  const walker: TreeWalker = Document.prototype.createTreeWalker.call(
    document,
    documentProperty(document, 'documentElement'),
    NodeFilter.SHOW_TEXT,
  );
  walker.currentNode = headline;
  const boxes = new Map<Element, Piece[]>();
  let [left, count] = [longest, 0];
  for (let node = walker[step](); node && left > 0 && count < MOST_PIECES; node = walker[step]()) {
    const element = parentOf(node);
    const text = cleanLine(Reflect.get(Node.prototype, 'nodeValue', node) ?? '');
    if (!text || !element || !isElement(element) || UNREAD.test(nameOf(element))) continue;
    const box = around(element);
    if (contains(headline, node) || isElsewhere(box, headline, ASIDE + ELSEWHERE)) continue;
    count += 1;
    left -= text.length;
    const pieces = boxes.get(box) ?? [];
    pieces[step === 'nextNode' ? 'push' : 'unshift']({ text, element });
    boxes.set(box, pieces);
  }
  return [...boxes].map(([box, pieces]) => {
    const above = parentOf(box);
    const elements = [
      ...pieces.map(({ element }) => element),
      box,
      above,
      above && parentOf(above),
    ];
    return { pieces, hint: elements.map(markOf).join(' ') };
  });
}

function around(element: Element): Element {
  const up = parentOf(element);
  return INLINE.test(nameOf(element)) && up && isElement(up) ? around(up) : element;
}

/** What the element is called in its markup. */
export const markOf = (element: Node | null): string =>
  element && isElement(element)
    ? ['class', 'id', 'rel', 'itemprop', 'data-testid', 'href']
        .map((name) => attributeOf(element, name) ?? '')
        .join(' ')
    : '';
