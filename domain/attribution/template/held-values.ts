import { cleanText } from '../../markup/clean-text.ts';

/** Characters without a meaning of their own, to stand for values while a template's line is parsed. */
const FIRST = 0xe000;
const LAST = 0xf8ff;
const HELD = /[\uE000-\uF8FF]/g;
/** Isolates could run on to the words behind the value. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Text as it may be a value or a template: without the characters that stand for values. */
export const withoutHeld = (text: string): string => text.replace(HELD, '');

/** A value on one line, with nothing unseen in it; blanks at its ends stay. */
export const valueText = (text: string): string =>
  withoutHeld(cleanText(text).replace(ISOLATES, '')).replace(/\s+/g, ' ');

/** The values of one run of a template. */
export interface HeldValues {
  /** Keeps the value and gives the one character that stands for it. */
  readonly hold: (value: string) => string;
  /** The text in pieces: the template's own words, and values. */
  readonly pieces: (text: string) => readonly Piece[];
  /** The text with every value in its place; in addresses those may be percent-encoded. */
  readonly restore: (text: string) => string;
  readonly clear: () => void;
}

/** Words of a template, or a value. */
export interface Piece {
  readonly text: string;
  readonly isValue: boolean;
}

/** Holds nothing yet. */
export function heldValues(): HeldValues {
  const values: string[] = [];
  // What is captured in a template and put out again holds characters of values before it.
  const spelt = (sign: string): string =>
    (values[sign.charCodeAt(0) - FIRST] ?? '').replace(HELD, spelt);
  return {
    hold(value) {
      if (values.length > LAST - FIRST) throw new Error('memory alloc limit exceeded');
      values.push(cleanText(value).replace(ISOLATES, '').replace(/\s+/g, ' '));
      return String.fromCharCode(FIRST + values.length - 1);
    },
    pieces: (text) =>
      text
        .split(/([\uE000-\uF8FF])/)
        .map((part, index) =>
          index % 2 === 0 ? { text: part, isValue: false } : { text: spelt(part), isValue: true },
        )
        .filter((piece) => piece.text !== ''),
    restore: (text) => decoded(text).replace(HELD, spelt),
    clear: () => {
      values.length = 0;
    },
  };
}

/** Parsers of Markdown write an address in ASCII. */
const decoded = (address: string): string =>
  address.replace(/%E[EF]%[89AB][0-9A-F]%[89AB][0-9A-F]/gi, (bytes) => {
    const sign = decodeURIComponent(bytes);
    return /^[\uE000-\uF8FF]$/.test(sign) ? sign : bytes;
  });
