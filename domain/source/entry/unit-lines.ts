import type { LineClue, PieceClue } from '../page-clues.ts';
import type { UnitClue } from './entry-clues.ts';

/** A line of a unit as a whole. */
export interface UnitLine extends LineClue {
  readonly text: string;
  /** The rank of the heading that it is, 1 to 6; 0 when it is none. */
  readonly rank: number;
}

/** Longer is the story's own text, in UTF-16 units. */
const STORY = 140;

/** The lines of a unit, each as a whole. */
export const linesOf = ({ lines }: Pick<UnitClue, 'lines'>): readonly UnitLine[] =>
  lines.map((line) => ({
    ...line,
    text: textOf(line.pieces),
    rank: Number(/<h([1-6])\b/.exec(line.pieces[0]?.mark ?? '')?.[1] ?? 0),
  }));

/** The lines before its story is under way. */
export function headOf(lines: readonly UnitLine[]): readonly UnitLine[] {
  const start = lines.findIndex(({ text, rank }) => rank === 0 && text.length > STORY);
  return start < 0 ? lines : lines.slice(0, start);
}

/** The nearest element says that it links to the entry itself. */
export const OWN_MARK =
  /^<(?:a|link|meta) [^<]*(?:\bbookmark\b|\bu-url\b|permalink)|^<(?:link|meta|a) (?:[^<]* )?url(?=[ <]|$)/i;

/** Its text on one line. */
export const textOf = (pieces: readonly PieceClue[]): string =>
  pieces
    .map(({ text }) => text)
    .join(' ')
    .replace(/ (?=[,.:;!?)\]’])/g, '')
    .trim();

/** What the markup calls the unit. */
export const markOfUnit = ({ name: own, attributes }: UnitClue): string =>
  attributes
    .filter(([name]) => /^(?:class|id|role|itemtype|itemprop|data-testid)$/.test(name))
    .map(([, value]) => value)
    .concat(own)
    .join(' ');

/** The first of these attributes that says something, or ''. */
export const attributeIn = ({ attributes }: Pick<UnitClue, 'attributes'>, names: RegExp): string =>
  attributes.find(([name, value]) => names.test(name) && value !== '')?.[1] ?? '';
