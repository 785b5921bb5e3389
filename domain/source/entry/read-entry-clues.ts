import * as v from 'valibot';
import { lineOrEmpty, someLine } from '../../schema/line.ts';
import { listOrNone } from '../../schema/list-of.ts';
import type { Reader } from '../../schema/read-as.ts';
import { MOST } from '../page-clues.ts';
import { type EntryClues, MOST_OF_ENTRY } from './entry-clues.ts';

const WORDS = lineOrEmpty(MOST.mark);
const ADDRESS = lineOrEmpty(MOST.address);
const PIECE = v.object({ text: WORDS, mark: WORDS, link: ADDRESS, time: WORDS });
const LINES = listOrNone(
  v.object({ pieces: listOrNone(PIECE, MOST_OF_ENTRY.pieces), mark: lineOrEmpty(MOST.line) }),
  2 * MOST_OF_ENTRY.lines,
);
const COUNT = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));

const UNIT = v.object({
  name: WORDS,
  attributes: listOrNone(v.tuple([WORDS, ADDRESS]), MOST_OF_ENTRY.attributes),
  likes: v.fallback(COUNT(MOST_OF_ENTRY.likes), 0),
  isWhole: v.fallback(v.boolean(), false),
  lines: LINES,
});

const HEADING = v.object({
  text: someLine(MOST_OF_ENTRY.title),
  rank: COUNT(6),
  link: ADDRESS,
  id: WORDS,
  isAfter: v.fallback(v.boolean(), false),
  after: LINES,
});

/** Clues that a script in a page sent. What isn't what it should be counts as not there, and no more is taken than `MOST_OF_ENTRY` says. */
export const ENTRY_CLUES: Reader<EntryClues> = v.object({
  units: listOrNone(UNIT, MOST_OF_ENTRY.units),
  headings: listOrNone(HEADING, MOST_OF_ENTRY.headings),
});
