/** A moment by the blogger's own clock, ISO 8601 with its offset, as people write it; '' for what is no moment. */
export function momentInWords(time: string, locale: string): string {
  // What the clock on the wall showed is what is said, wherever it is read.
  const wall = Date.parse(`${time.slice(0, 'yyyy-mm-ddThh:mm'.length)}Z`);
  if (Number.isNaN(wall)) return '';
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  }).format(wall);
}
