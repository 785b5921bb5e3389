/** C0 and C1 controls except tab and line feed; they have no place in words and break parsers. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
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
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(BIDI_OVERRIDES, '')
    .replace(INVISIBLE, '');
}

/** `cleanText` on one line: every run of white space is one space, none at the ends. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim();
