/** Other ways to end a line, and breaks inside one that would join two words if they vanished. */
const LINE_ENDS = /\r\n?|[\u2028\u2029]/g;
const ODD_SPACES = /[\v\f\u0085]/g;
/** C0 and C1 controls except tab and line feed; they have no place in words and break parsers. */
const CONTROLS = /(?![\t\n])\p{Cc}/gu;
/** Embeddings and overrides that make text read otherwise than it is stored (Trojan Source). */
const BIDI_OVERRIDES = /[\u202A-\u202E]/g;
/** Characters nobody sees: soft hyphen, zero-width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/**
 * The text as it may be stored: no control characters, no bidi overrides, no invisible
 * break hints, lone surrogates replaced (they do not survive a backup). Joiners (U+200C, U+200D) stay: they spell
 * words in Persian and hold emoji together. Line ends become `\n`.
 */
export function cleanText(text: string): string {
  // Most text has none of them, and every word of a page comes by here.
  if (!/[^\n -~]/.test(text)) return text;
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(ODD_SPACES, ' ')
    .replace(CONTROLS, '')
    .replace(BIDI_OVERRIDES, '')
    .replace(INVISIBLE, '');
}

/** `cleanText` on one line: every run of white space is one space, none at the ends. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
