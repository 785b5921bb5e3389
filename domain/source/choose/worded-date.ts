import { calendarDay } from './iso-time.ts';

/** How a page's dates are to be read. */
export interface DateReading {
  /** BCP 47 languages in which months may be named, the likeliest first. */
  readonly languages: readonly string[];
  /** Whether 5/4 is in May; null where nobody can tell. */
  readonly monthFirst: boolean | null;
}

/**
 * The first day named in the text, as YYYY-MM-DD, or null. Months may be numbers or words; words are
 * those that the browser itself would use in the given languages, so no table of them is kept here.
 */
export function wordedDate(text: string, reading: DateReading): string | null {
  const line = text.slice(0, 300).replace(/\p{Nd}/gu, westernDigit);
  return numbered(line, reading) ?? worded(line, reading.languages);
}

/** The ten digits of a script stand in their order, the zero on the first or the seventh place of a row of sixteen. */
function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const place = code & 15;
  return String(/\p{Nd}/u.test(String.fromCodePoint(code - place)) ? place : place - 6);
}

function numbered(line: string, { monthFirst }: DateReading): string | null {
  const whole = /(?<!\d)((?:19|20)\d\d)\s?[-./年년]\s?(\d\d?)\s?[-./月월]\s?(\d\d?)(?!\d)/.exec(
    line,
  );
  if (whole) return calendarDay(...whole.slice(1));
  const [, one = '', mark, two = '', last = ''] =
    /(?<![\d./-])(\d\d?)\s?([-./])\s?(\d\d?)\s?\2\s?((?:19|20)?\d\d)(?!\d)/.exec(line) ?? [];
  const isClock = /^\s*,?\s*\d\d?:\d\d/.test(
    line.slice(line.indexOf(last, line.indexOf(two)) + last.length),
  );
  const isBare = one.length + two.length < 4 && !(monthFirst !== null && isClock);
  if (last.length < 4 && (mark === '-' || isBare)) return null;
  const year = last.slice(-2).padStart(4, last.slice(0, -2) || '20');
  if (Number(two) > 12 && Number(one) <= 12) return calendarDay(year, one, two);
  if (mark === '.' || Number(one) > 12 || one === two) return calendarDay(year, two, one);
  if (monthFirst) return calendarDay(year, one, two);
  return monthFirst === false ? calendarDay(year, two, one) : null;
}

function worded(line: string, languages: readonly string[]): string | null {
  const words = line.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  for (const language of languages) {
    const months = monthsOf(language);
    for (const [index, word] of words.entries()) {
      const month = months.get(word);
      const day = month && beside(words, index, String(month));
      if (day) return day;
    }
  }
  return null;
}

/** Day and year are the nearest numbers around the month's name: 4 May 2026, May 4, 2026 or 2026 May 4. */
function beside(words: readonly string[], index: number, month: string): string | null {
  const isNumber = (word: string) => /^\d/.test(word);
  const before = words
    .slice(Math.max(0, index - 3), index)
    .filter(isNumber)
    .at(-1);
  const [after, ...later] = words.slice(index + 1, index + 8).filter(isNumber);
  const second = later.find(isYear);
  if (isYear(after)) return calendarDay(christian(after), month, before);
  if (second) return calendarDay(christian(second), month, after);
  return isYear(before) ? calendarDay(before, month, after) : null;
}

const isYear = (word = ''): boolean => /^(?:19|20|25)\d\d$/.test(word);

/** Thailand counts from the Buddha's death. */
const christian = (year = ''): string => (year > '2400' ? String(Number(year) - 543) : year);

const known = new Map<string, ReadonlyMap<string, number>>();

/** What the months are called in a language: asked of the browser once. */
function monthsOf(language: string): ReadonlyMap<string, number> {
  const months = known.get(language) ?? monthNames(language);
  known.set(language, months);
  return months;
}

/** The months' names in full and short, alone and as they stand beside a day. */
function monthNames(language: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    for (const day of ['numeric', undefined] as const) {
      const form = new Intl.DateTimeFormat(language, {
        month,
        day,
        calendar: 'gregory',
        timeZone: 'UTC',
      });
      for (let number = 1; number <= 12; number += 1) {
        const parts = form.formatToParts(Date.UTC(2024, number - 1, 3));
        const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
        for (const word of name.match(/[\p{L}\p{M}]{2,}/gu) ?? []) months.set(word, number);
      }
    }
  }
  return months;
}
