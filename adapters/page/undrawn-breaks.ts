/** A line end beside a place where a line may end between letters: no browser draws a space for it. */
const BESIDE_BREAK = /\u200B[ \t]*\n[ \t\n]*|[ \t]*\n[ \t\n]*\u200B/g;
/** A line end between letters or signs as wide as Han, which Korean is not written in. */
const WIDE =
  '[\\u2E80-\\u312F\\u3190-\\uA4CF\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF9F\\u{20000}-\\u{3FFFF}]';
const BETWEEN_WIDE = new RegExp(`(?<=${WIDE})[ \\t]*\\n[ \\t\\n]*(?=${WIDE})`, 'gu');

/** True in browsers that draw no space for a line end between such letters: as of 2026, Firefox. */
const joinsWide = (): boolean => CSS.supports('-moz-orient', 'block');

/**
 * The words of one text node with nothing, or with `instead`, for the line ends that are drawn as nothing,
 * where white space is not kept.
 */
export const withoutUndrawnBreaks = (words: string, instead = ''): string => {
  const joined = words.replace(BESIDE_BREAK, instead);
  return joinsWide() ? joined.replace(BETWEEN_WIDE, instead) : joined;
};
