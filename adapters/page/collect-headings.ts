import { cleanLine } from '../../domain/markup/clean-text.ts';
import { type HeadingClue, MOST, type PartClue } from '../../domain/source/page-clues.ts';
import { plainWords } from '../../domain/source/plain-words.ts';
import { attributeOf, boxOf, closestOf, queryAll, textInside } from './dom.ts';
import { linesAfter, linesBefore } from './lines-near.ts';
import { shownParts, wordsOfParts } from './shown-words.ts';

const FIRST = 'h1, [itemprop~="headline"]:not(meta)';
const OTHERS = 'h2, h3, [class*="headline" i], [class*="title" i]';
const MAX_HEADING_UNITS = 400;

interface Candidate {
  readonly element: Element;
  readonly text: string;
  readonly parts: readonly PartClue[];
  readonly isFirst: boolean;
  readonly isTold: boolean;
}

/** The headings that may be the story's, and where they stand. */
export interface Headings {
  readonly headings: readonly HeadingClue[];
  readonly elements: readonly Element[];
}

/**
 * Finds the headings that may be the story's: those of the first rank, and, where none of them says
 * what the page is `told` to be called elsewhere, others that do.
 */
export function collectHeadings(document: Document, told: readonly string[]): Headings {
  const titles = told.map(plainWords);
  const least = Math.min(...titles.map(({ length }) => length).filter(Boolean));
  const find = (selector: string, isFirst: boolean): readonly Candidate[] =>
    queryAll(document, selector).flatMap((element) => {
      const { length } = textInside(element);
      const mayBe = length <= 4 * MAX_HEADING_UNITS && (isFirst || length >= least);
      if (!mayBe || boxOf(element).height <= 0) return [];
      const parts = shownParts(element);
      const text = wordsOfParts(parts) || cleanLine(textInside(element));
      const words = plainWords(text);
      if (!words || text.length > MAX_HEADING_UNITS) return [];
      return [{ element, text, parts, isFirst, isTold: titles.includes(words) }];
    });
  const first = find(FIRST, true);
  const others = first.some(({ isTold }) => isTold)
    ? []
    : find(OTHERS, false).filter(({ isTold }) => isTold);
  // What the page says it is called goes before what only stands earlier.
  const found = [
    ...first.filter(({ isTold }) => isTold),
    ...others,
    ...first.filter(({ isTold }) => !isTold),
  ].slice(0, MOST.headings);
  const elements = found.map(({ element }) => element);
  return {
    elements,
    headings: found.map(({ element, text, parts, isFirst }) => ({
      text,
      parts: parts.length > 1 ? parts : [],
      label: attributeOf(element, 'aria-label') ?? '',
      isFirst,
      isAside: closestOf(element, 'nav, footer, aside') !== null,
      after: linesAfter(element),
      before: linesBefore(element),
    })),
  };
}
