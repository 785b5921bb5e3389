const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * How long ago a time was, in words of the locale; after a week the day, as nobody counts further.
 * Both times are in milliseconds since 1970; a clock that was set back makes it now.
 */
export function agoWords(time: number, now: number, locale: string): string {
  const past = Math.max(0, now - time);
  if (past >= 7 * DAY) return new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(time);
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (past < HOUR) return words.format(-Math.floor(past / MINUTE), 'minute');
  if (past < DAY) return words.format(-Math.floor(past / HOUR), 'hour');
  return words.format(-Math.floor(past / DAY), 'day');
}
