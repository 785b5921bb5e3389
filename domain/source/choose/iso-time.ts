/** Longer is no time, in UTF-16 units. */
const MAX_UNITS = 60;
const ISO =
  /^\s*(\d{4})([-/]?)(\d\d?)\2(\d\d?)(?:[T ]+(\d\d):?(\d\d)(:?\d\d(?:\.\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?|(?!\d))/i;

/**
 * A stated time as ISO 8601, with the offset it was stated with, or null when it is not a time
 * that an article can have. Reads ISO 8601, the ways in which it is commonly misspelt, and the
 * dates of mail ("Wed, 04 May 2022 02:41:00 GMT") and of machines (1651632060); anything else is for `wordedDate`.
 */
export function isoTime(value: unknown): string | null {
  // Nothing else is made a text of: an object of the page's may have a `toString` of its own.
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  if (/^\d{10}(?:\d{3})?$/.test(`${value}`)) return epochTime(Number(value));
  if (typeof value === 'number') return null;
  const [, year, , month, date, hours, minutes, seconds = '', zone = ''] =
    ISO.exec(value.slice(0, MAX_UNITS)) ?? [];
  const day = calendarDay(year, month, date);
  if (!day) return mailTime(value.slice(0, MAX_UNITS));
  if (!hours) return day;
  const offset = /^[zug]/i.test(zone)
    ? 'Z'
    : zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, whole, part) => `${whole}:${part ?? '00'}`);
  const time = `${day}T${hours}:${minutes}${seconds.replace(/^\d/, ':$&')}${offset}`;
  return Number.isNaN(Date.parse(time)) ? null : time;
}

/** Seconds or milliseconds since 1970. */
const epochTime = (count: number): string =>
  new Date(count > 1e12 ? count : count * 1000).toISOString();

const mailTime = (text: string): string | null => {
  const time = /\d{4} \d\d:\d\d(:\d\d)? (GMT|UTC|[+-]\d{4})$/.test(text)
    ? Date.parse(text)
    : Number.NaN;
  const iso = Number.isNaN(time) ? '' : new Date(time).toISOString();
  return /^\d{4}-/.test(iso) ? iso : null;
};

/** The day as YYYY-MM-DD if the calendar has it and it is one since the first newspapers; null otherwise. */
export function calendarDay(year = '', month = '', day = ''): string | null {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const isReal = date.getUTCMonth() + 1 === Number(month) && Number(year) > 1600;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
