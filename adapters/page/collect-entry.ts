import { cleanLine } from '../../domain/markup/clean-text.ts';
import {
  type EntryClues,
  MOST_OF_ENTRY,
  type TitleClue,
  type UnitClue,
} from '../../domain/source/entry/entry-clues.ts';
import { type LineClue, MOST, type PieceClue } from '../../domain/source/page-clues.ts';
import {
  attributeOf,
  attributesOf,
  boxOf,
  childrenOf,
  closestOf,
  documentProperty,
  elementsNamed,
  isElement,
  nameOf,
  parentOf,
  queryAll,
  queryOne,
  textInside,
} from './dom.ts';
import { endsIn } from './ends-in.ts';
import { boxesOf, contains, linesAfter, markOf, stated, walkerOf } from './lines-near.ts';

const MARKED =
  'article,[permalink],[role="article"],[role="comment"],.h-entry,.hentry,[itemtype],[class*="comment" i],[id*="comment" i],div[class*="post" i],li[class*="post" i],.h-feed,:has(>[data-mw-comment-start])';
const HEADINGS = 'h1,h2,h3,h4,h5,h6';
/** Too small for an entry, or the whole page. */
const NO_UNIT = /^(html|body|main|p|h\d|a|b|i|em|span|strong|td|tbody|blockquote|figure)$/;
/** What is inside of an entry and not of it. */
const NESTED =
  'article,[permalink],[role="article"],.h-entry,.hentry,li[class*="comment" i],[itemtype*="Comment"],nav,figure,aside:not([class*="entry"],[class*="meta"],[class*="author"]),[class*="related" i],[class*="recommend" i],#comments';
const TIMES = ['datetime', 'data-time', 'data-created', 'content', 'title'];
/** What says something without words. */
const WORDLESS =
  'meta[itemprop],link[itemprop],time,[data-time],a[rel~="bookmark"],a.u-url,a[aria-label]';

/**
 * Gathers what the page shows around the selected ranges of an entry that they may stand in, and
 * judges none of it: see `EntryClues`. Null when nothing is selected.
 */
export function collectEntry(document: Document, ranges: readonly Range[]): EntryClues | null {
  const start = ranges[0]?.startContainer;
  if (!start) return null;
  const root = documentProperty(document, 'documentElement');
  const units: UnitClue[] = [];
  for (let at: Node | null = start; at && units.length < MOST_OF_ENTRY.units; at = parentOf(at)) {
    if (!isElement(at)) continue;
    const unit = at;
    const isMarked = closestOf(unit, MARKED) === unit;
    if (!isMarked && NO_UNIT.test(nameOf(unit))) continue;
    const home = parentOf(unit);
    const others = isMarked ? elementsNamed(root, nameOf(unit)) : home ? childrenOf(home) : [];
    const likes = [...others].filter((other) => isLike(other, unit)).length;
    if (!isMarked && likes === 0) continue;
    units.push({
      name: nameOf(unit),
      attributes: attributesOf(unit).slice(0, MOST_OF_ENTRY.attributes),
      likes: Math.min(likes, MOST_OF_ENTRY.likes),
      isWhole: ranges.every((range) => endsIn(unit, range)),
      lines: linesIn(unit),
    });
  }
  return { units, headings: headingsAt(document, start) };
}

/** Another element of the same name and make. */
const isLike = (other: Node, unit: Element): boolean =>
  isElement(other) &&
  makeOf(other) === makeOf(unit) &&
  !contains(other, unit) &&
  !contains(unit, other);

/** An element's name and first class, numbers aside. */
const makeOf = (element: Element): string =>
  `${nameOf(element)} ${(attributeOf(element, 'class') ?? '').trim().split(/[\s\d]/, 1)}`;

function linesIn(unit: Element): readonly LineClue[] {
  const walker = walkerOf(unit);
  const others = `${NESTED},[class=${JSON.stringify(attributeOf(unit, 'class') || '-')}]`;
  const isOwn = (element: Element) => {
    const near = closestOf(element, others);
    return near === null || contains(near, unit);
  };
  const pieceIn = (element: Element, text: string): PieceClue => {
    let mark = '';
    for (let at: Node | null = element; at && at !== unit && isElement(at); at = parentOf(at)) {
      mark += `<${nameOf(at)} ${markOf(at)}`;
    }
    const timed = closestOf(element, TIMES.map((name) => `[${name}]`).join(','));
    return {
      text: text.slice(0, MOST.mark),
      mark: mark.slice(0, MOST.mark),
      link: stated(element, ['[href]', 'href'], MOST.address),
      time:
        timed && contains(unit, timed)
          ? TIMES.flatMap((name) => attributeOf(timed, name) ?? [])
              .join(' ')
              .slice(0, MOST.mark)
          : '',
    };
  };
  const boxes = boxesOf(() => walker.nextNode(), {
    longest: MOST.jsonLd,
    most: 3_000,
    isOwn,
    pieceOf: pieceIn,
  });
  const silent = queryAll(unit, WORDLESS).filter(
    (element) => !textInside(element).trim() && isOwn(element),
  );
  const lines = [
    silent.map((element) =>
      pieceIn(element, attributeOf(element, 'content') ?? attributeOf(element, 'aria-label') ?? ''),
    ),
    ...boxes.values(),
  ].map((pieces) => ({ pieces: pieces.slice(0, MOST_OF_ENTRY.pieces), mark: '' }));
  const { lines: most } = MOST_OF_ENTRY;
  return [...lines.slice(0, most), ...lines.slice(most).slice(-most / 3)];
}

/** The headings before the place that are no other entry's, the nearest first, and the next one after it. */
function headingsAt(document: Document, start: Node): readonly TitleClue[] {
  const isAfter = (heading: Element) =>
    (Node.prototype.compareDocumentPosition.call(start, heading) &
      Node.DOCUMENT_POSITION_FOLLOWING) >
    0;
  const shown = queryAll(document, HEADINGS).filter((heading) => {
    const part = closestOf(heading, NESTED);
    return boxOf(heading).height > 0 && (part === null || contains(part, start));
  });
  const before = shown.filter((heading) => !isAfter(heading)).reverse();
  return [...before.slice(0, MOST_OF_ENTRY.headings - 1), ...shown.filter(isAfter).slice(0, 1)].map(
    (heading) => {
      const link = queryOne(heading, '[href]') ?? closestOf(heading, '[href]');
      return {
        text: cleanLine(textInside(heading)).slice(0, MOST_OF_ENTRY.title),
        rank: Number(nameOf(heading)[1]),
        link: (link && attributeOf(link, 'href')) ?? '',
        id: attributeOf(heading, 'id') ?? '',
        isAfter: isAfter(heading),
        after: linesAfter(heading, MOST_OF_ENTRY.after),
      };
    },
  );
}
