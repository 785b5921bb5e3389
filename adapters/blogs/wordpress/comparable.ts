/**
 * A text of a post with all evened out that WordPress rewrites by itself: it writes `<hr/>` as
 * `<hr />` for users it does not trust, trims, and on an old database keeps an emoji as its number.
 */
export const comparable = (html: string): string =>
  html
    .replace(KEPT_AS_NUMBER, decode)
    .replace(/\r\n?/g, '\n')
    .replace(/\s*\/>/g, '/>')
    .trim();

/** Parts of emoji: signs beyond ASCII, and the `1` of a keycap. What is markup stays a number. */
const KEPT_AS_NUMBER = /&#x(?:([0-9a-f]{3,6});|(2[3a]|3\d);(?=&#x(?:fe0f|20e3);))/g;

function decode(entity: string, sign: string | undefined, base: string | undefined): string {
  const code = Number.parseInt(sign ?? base ?? '', 16);
  const isWhole = code > 0xff || base !== undefined;
  return isWhole && code <= 0x10_ff_ff ? String.fromCodePoint(code) : entity;
}

/** The ids of terms as text, sorted: WordPress keeps no order. */
export const comparableIds = (ids: readonly number[]): readonly string[] =>
  [...new Set(ids)].sort((a, b) => a - b).map(String);

/** A time as ISO 8601 in UTC to the second, which is all that WordPress keeps; '' for what is no time. */
export function comparableTime(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? '' : `${new Date(time).toISOString().slice(0, 19)}Z`;
}
