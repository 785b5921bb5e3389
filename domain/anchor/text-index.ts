import { readWords } from './read-words.ts';
import type { Words } from './words.ts';

/** A text whose words can be looked up, made once for all passages sought in it. */
export interface TextIndex {
  readonly text: string;
  readonly words: Words;
  /** For each word of the text, the number of its kind: equal words share it. */
  readonly kinds: Int32Array;
  /** The kind's number for a key of `Words`; undefined when the text has no such word. */
  readonly kindOf: ReadonlyMap<number, number>;
  /** `postings[from[kind]]` up to `postings[from[kind + 1]]` are the words of a kind, in order. */
  readonly postings: Int32Array;
  readonly from: Int32Array;
}

/** How many words are sorted between two pauses: a few milliseconds' work. */
const STEP = 32_768;

/** Makes the index of a text, pausing now and then so that the caller can let others work. */
export function* indexText(text: string): Generator<void, TextIndex> {
  const words = yield* readWords(text);
  const kinds = new Int32Array(words.count);
  const kindOf = new Map<number, number>();
  for (let at = 0; at < words.count; at += 1) {
    const key = words.keys[at] ?? 0;
    let kind = kindOf.get(key);
    if (kind === undefined) {
      kind = kindOf.size;
      kindOf.set(key, kind);
    }
    kinds[at] = kind;
    if (at % STEP === STEP - 1) yield;
  }
  const { postings, from } = sortByKind(kinds, kindOf.size);
  return { text, words, kinds, kindOf, postings, from };
}

function sortByKind(kinds: Int32Array, size: number): Pick<TextIndex, 'postings' | 'from'> {
  const from = new Int32Array(size + 1);
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at] ?? 0;
    from[kind + 1] = (from[kind + 1] ?? 0) + 1;
  }
  for (let kind = 0; kind < size; kind += 1)
    from[kind + 1] = (from[kind + 1] ?? 0) + (from[kind] ?? 0);
  const next = from.slice();
  const postings = new Int32Array(kinds.length);
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at] ?? 0;
    const slot = next[kind] ?? 0;
    postings[slot] = at;
    next[kind] = slot + 1;
  }
  return { postings, from };
}

/** How often words of the kind stand in the text; 0 for kind -1. */
export const countOf = ({ from }: TextIndex, kind: number): number =>
  kind < 0 ? 0 : (from[kind + 1] ?? 0) - (from[kind] ?? 0);

/** Does the work of a generator without pausing. */
export function finish<Result>(work: Generator<void, Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
