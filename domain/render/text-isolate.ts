/**
 * A name set apart in text without markup: between U+2068 and U+2069 it takes the direction of its own
 * first letter, and what stands around it does not move.
 */
export const [ISOLATE, END_OF_ISOLATE] = ['\u2068', '\u2069'] as const;
