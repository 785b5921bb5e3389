/**
 * A stated time as ISO 8601, with the offset it was stated with, or null when it is not a time
 * that an article can have.
 */
export function isoTime(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d):?(\d\d).*)?$/.exec(text);
  const iso = compact
    ? `${compact[1]}-${compact[2]}-${compact[3]}`
    : text.replace(/^(\d{4})\/(\d\d?)\/(\d\d?)/, dashed);
  const year = Number(/^\d{4}/.exec(iso)?.[0]);
  if (/^\d{4}-\d\d-\d\d/.test(iso))
    return isPlausible(year) && !Number.isNaN(Date.parse(normal(iso))) ? normal(iso) : null;
  if (!/\b(19|20)\d\d\b/.test(text) || !/[a-z]{3}/i.test(text)) return null;
  const time = Date.parse(text.replace(/(\d)(st|nd|rd|th)\b/, '$1'));
  if (Number.isNaN(time) || !isPlausible(new Date(time).getFullYear())) return null;
  return /\b(GMT|UTC|Z)\b|[+-]\d{4}/.test(text) ? new Date(time).toISOString() : localDay(time);
}

const dashed = (...[, year, month, day]: string[]): string =>
  `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;

/** "2026-05-04 10:00:00 +0200" is what many write for "2026-05-04T10:00:00+02:00". */
const normal = (text: string): string => {
  const match =
    /^(\d{4}-\d\d-\d\d)(?:[T ]+(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?/i.exec(
      text,
    );
  const [, day = '', time, zone = ''] = match ?? [];
  if (!time) return day;
  const offset = /^(z|utc|gmt)$/i.test(zone)
    ? 'Z'
    : zone.replace(/^([+-]\d\d):?(\d\d)?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`);
  return `${day}T${time}${offset}`;
};

function localDay(time: number): string {
  const day = new Date(time);
  const [month, date] = [day.getMonth() + 1, day.getDate()].map((number) =>
    String(number).padStart(2, '0'),
  );
  return `${day.getFullYear()}-${month}-${date}`;
}

/** The first printed newspaper on the web's archives, and next year's clocks. */
const isPlausible = (year: number): boolean => year >= 1600 && year <= 2100;
