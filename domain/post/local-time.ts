const MINUTE_MS = 60_000;

/**
 * A moment as the clock on the blogger's wall shows it, ISO 8601 with the offset: 2017-05-07T01:30Z in
 * Los Angeles is "2017-05-06T18:30:00-07:00". `ms` counts from 1970, whole seconds are kept; `offsetMinutes` is what
 * `getTimezoneOffset` says of that moment (minutes from the wall to UTC, so 420 there). Throws a
 * `RangeError` for a moment that is none.
 */
export function localTime(ms: number, offsetMinutes: number): string {
  const wall = new Date(ms - offsetMinutes * MINUTE_MS).toISOString().slice(0, -'.000Z'.length);
  const distance = Math.abs(offsetMinutes);
  const sign = offsetMinutes > 0 ? '-' : '+';
  return `${wall}${sign}${twoDigits(Math.floor(distance / 60))}:${twoDigits(distance % 60)}`;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');
