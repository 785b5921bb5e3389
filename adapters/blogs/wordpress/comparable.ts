/**
 * A text of a post with all evened out that WordPress rewrites by itself: it writes `<hr/>` as
 * `<hr />` for users it does not trust, trims, and on an old database keeps an emoji as its number.
 */
export const comparable = (html: string): string =>
  html
    .replace(/\r\n?/g, '\n')
    .replace(/\s*\/>/g, '/>')
    .replace(/&#x([0-9a-f]{2,6});/g, decodeEmoji)
    .trim();

/** Joiners and the letters of keycaps are parts of emoji too; what is markup stays a number. */
function decodeEmoji(entity: string, digits: string): string {
  const code = Number.parseInt(digits, 16);
  const isPart = code >= 0x80 || /[0-9#*]/.test(String.fromCharCode(code));
  return isPart && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
}

/** The ids of terms as text, sorted: WordPress keeps no order. */
export const comparableIds = (ids: readonly number[]): readonly string[] =>
  [...new Set(ids)].sort((a, b) => a - b).map(String);

/** A time as ISO 8601 in UTC to the second, which is all that WordPress keeps; '' for what is no time. */
export function comparableTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
