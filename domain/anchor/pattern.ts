import type { Anchor } from './anchor.ts';
import { readWords } from './read-words.ts';
import { countOf, finish, type TextIndex } from './text-index.ts';
import { WORD_FLAG, type Words } from './words.ts';

/** A passage with what stood around it, in the words of the text it is sought in. */
export interface Pattern {
  readonly text: string;
  readonly words: Words;
  /** The number of each word's kind in the text; -1 when the text has none. */
  readonly kinds: Int32Array;
  /** How much each word tells of where it stands: the bits that naming it saves, few for a common one. */
  readonly weights: Float64Array;
  /** The passage's own words are `from` up to `to`; before and after them is its context. */
  readonly from: number;
  readonly to: number;
  /** Where the passage starts and ends in `text`. */
  readonly start: number;
  readonly end: number;
  /** Where the passage stood, in UTF-16 units of squashed text. */
  readonly place: number;
  /** Whether its own words are known to have stood nowhere else on its page. */
  readonly wasAlone: boolean;
}

/** The most that one word can tell, in bits. */
const MAX_WORD_BITS = 12;
/** What a sign tells: nearly nothing, they stand everywhere. */
const SIGN_BITS = 0.25;

/** Reads an anchor's quote in terms of a text. */
export function readPattern({ quote, position, fragment }: Anchor, index: TextIndex): Pattern {
  const text = `${quote.prefix}${quote.exact}${quote.suffix}`;
  const start = quote.prefix.length;
  const end = start + quote.exact.length;
  const words = finish(readWords(text));
  const kinds = new Int32Array(words.count);
  const weights = new Float64Array(words.count);
  let [from, to] = [-1, 0];
  for (let at = 0; at < words.count; at += 1) {
    const kind = index.kindOf.get(words.keys[at] ?? 0) ?? -1;
    kinds[at] = kind;
    weights[at] = isSpoken(words, at) ? weightOf(index, kind) : SIGN_BITS;
    if (from < 0 && (words.ends[at] ?? 0) > start) from = at;
    if ((words.starts[at] ?? 0) < end) to = at + 1;
  }
  if (from < 0) from = words.count;
  const wasAlone = fragment?.prefix === '';
  return { text, words, kinds, weights, from, to, start, end, place: position.start, wasAlone };
}

/** True for words, false for signs. */
export const isSpoken = (words: Words, at: number): boolean =>
  ((words.flags[at] ?? 0) & WORD_FLAG.spoken) !== 0;

const weightOf = (index: TextIndex, kind: number): number =>
  Math.min(MAX_WORD_BITS, Math.log2((index.words.count + 2) / (countOf(index, kind) + 1)));
