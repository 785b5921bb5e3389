/** Making a format takes far longer than using it, and a draft has its quotes' days written at every keystroke. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day that a publisher stated, in words. The day is read from the time as written, in
 * the publisher's own offset: moving it to the blogger's time zone could change the day on record.
 */
export function formatDay(time: string, locale: string): string {
  const [year = 0, month = 1, day = 1] = time.slice(0, 10).split('-').map(Number);
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(Date.UTC(year, month - 1, day));
}
