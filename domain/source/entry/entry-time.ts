import { isoTime } from '../choose/iso-time.ts';
import { type DateReading, wordedDate } from '../choose/worded-date.ts';
import type { PieceClue } from '../page-clues.ts';
import type { UnitClue } from './entry-clues.ts';
import { attributeIn, headOf, type UnitLine } from './unit-lines.ts';

const STATED = /datePublished|dateCreated|dt-published|pubdate|entry-date|\bpublished\b/i;
const CHANGED = /modif|updated|edited|dateModified/i;
/** Where days are written in words. */
const DATED = /<time\b|date|time|stamp|meta|publish|posted|\bage\b|permalink|info|by-?line|author/i;
const TIME_ATTRIBUTES =
  /^(?:created-timestamp|datetime|data-(?:time|timestamp|created|created-at|date|published|datetime|utc))$/;
/** A longer line tells of something else, in UTF-16 units. */
const MAX_UNITS = 80;

/** When an entry was written, as it states it; null when it doesn't. */
export function timeIn(
  unit: UnitClue,
  lines: readonly UnitLine[],
  reading: DateReading,
): string | null {
  const pieces = lines
    .flatMap((line) => line.pieces)
    .filter(({ mark, text }) => !isChange(mark, text));
  const stated = pieces.filter(({ mark }) => STATED.test(mark));
  for (const piece of stated) {
    const time = timeOf(piece) ?? isoTime(piece.text);
    if (time) return time;
  }
  const attribute = isoTime(attributeIn(unit, TIME_ATTRIBUTES));
  if (attribute) return attribute;
  for (const piece of pieces) {
    const time = timeOf(piece);
    if (time) return time;
  }
  for (const { time, text, mark } of pieces) {
    const day =
      wordedDate(time, reading) ??
      (text.length <= MAX_UNITS && DATED.test(mark) ? wordedDate(text, reading) : null);
    if (day) return day;
  }
  for (const line of headOf(lines)) {
    const isNear = line.rank === 0 && line.text.length <= MAX_UNITS && !isChange('', line.text);
    const day = isNear ? wordedDate(line.text, reading) : null;
    if (day) return day;
  }
  return null;
}

/** The time that a piece states, be it behind other attributes' words. */
const timeOf = ({ time }: PieceClue): string | null =>
  isoTime(time) ?? isoTime(time.split(' ', 1)[0]);

const isChange = (mark: string, text: string): boolean => {
  const [, nearest = ''] = mark.split('<');
  return CHANGED.test(nearest) || (CHANGED.test(text) && !/publi|posted/i.test(text));
};
