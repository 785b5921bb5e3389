import { BLOCK_BREAK, KIND, readUnit, UNITS } from './char-kind.ts';
import { emptyWords, WORD_FLAG, type WordList, type Words } from './words.ts';

/** How many UTF-16 units are read between two pauses: a few milliseconds' work. */
const STEP = 65_536;

/**
 * Reads a text into words and signs, pausing now and then so that the caller can let others work.
 * A run of one sign is read as one, so that `...` is `…`, and `--` is `—`.
 */
export function* readWords(text: string): Generator<void, Words> {
  const words = emptyWords(text.length);
  const reader = { text, words, at: 0, place: 0, startsBlock: true };
  readUpTo(reader, STEP);
  while (reader.at < text.length) {
    yield;
    readUpTo(reader, reader.at + STEP);
  }
  return words.done();
}

/** Where the reading of a text has come to. */
interface Reader {
  readonly text: string;
  readonly words: WordList;
  at: number;
  /** The same place as anchors count. */
  place: number;
  /** Whether a block has ended since the last word. */
  startsBlock: boolean;
}

/** Keeps keys small enough for the engine to store them unboxed. */
const KEY_BITS = 0x3fffffff;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const BREAK = BLOCK_BREAK.charCodeAt(0);

/**
 * Reads words from where the reader is until one ends at `until` or beyond. Each unit is looked at
 * here, in one loop that calls nothing for most: the first search on a page waits for it, before
 * the engine has had time to make anything of more than one function.
 */
function readUpTo(reader: Reader, until: number): void {
  const { text, words } = reader;
  const { length } = text;
  const word = { key: 0, start: 0, end: 0, flags: 0, place: 0 };
  let { at, place, startsBlock } = reader;
  while (at < length && at < until) {
    const start = at;
    const unit = text.charCodeAt(at);
    const read = UNITS[unit] || readUnit(unit);
    const kind = read & 7;
    at += 1;
    if (kind === KIND.space) {
      let [next, isWide] = [unit, false];
      for (;;) {
        if (next === BREAK) startsBlock = true;
        // Blocks can follow one another without white space in the page.
        else isWide = true;
        next = at < length ? text.charCodeAt(at) : 0;
        if (((UNITS[next] || readUnit(next)) & 7) !== KIND.space) break;
        at += 1;
      }
      if (isWide && place > 0) place += 1;
      continue;
    }
    if (kind < KIND.letter) {
      place += 1;
      continue;
    }
    let key = SEED;
    if (kind === KIND.letter) {
      key = mixLetter(key, read >>> 3);
      let end = at;
      for (; at < length; at += 1) {
        const next = text.charCodeAt(at);
        const nextRead = UNITS[next] || readUnit(next);
        const nextKind = nextRead & 7;
        if (nextKind === KIND.letter) {
          const letter = nextRead >>> 3;
          if (letter >= FIRST_LIGATURE && letter <= LAST_LIGATURE) key = mixLetter(key, letter);
          else {
            key = Math.imul(key ^ letter, PRIME);
            key ^= key >>> 15;
          }
        } else if (nextKind !== KIND.mark && nextKind !== KIND.hidden) break;
        if (nextKind !== KIND.hidden) end = at + 1;
      }
      at = end;
    } else if (kind === KIND.sign) {
      key = mixIn(key, read >>> 3);
      while (at < length && readUnit(text.charCodeAt(at)) === read) at += 1;
    } else {
      const whole = text.codePointAt(start) ?? 0;
      key = mixIn(key, whole > 0xffff ? whole : read >>> 3);
      if (whole > 0xffff) at += 1;
      while (at < length && (readUnit(text.charCodeAt(at)) & 7) === KIND.mark) at += 1;
    }
    word.key = key & KEY_BITS;
    word.start = start;
    word.end = at;
    word.flags =
      (kind === KIND.sign ? 0 : WORD_FLAG.spoken) | (startsBlock ? WORD_FLAG.startsBlock : 0);
    word.place = place;
    words.add(word);
    place += at - start;
    startsBlock = false;
  }
  reader.at = at;
  reader.place = place;
  reader.startsBlock = startsBlock;
}

const mixIn = (key: number, unit: number): number => {
  const mixed = Math.imul(key ^ unit, PRIME);
  return mixed ^ (mixed >>> 15);
};

const [FIRST_LIGATURE, LAST_LIGATURE] = [0xfb00, 0xfb06];

/** Mixes in a letter, or the letters that a ligature such as `ﬁ` is made of. */
function mixLetter(key: number, unit: number): number {
  if (unit < FIRST_LIGATURE || unit > LAST_LIGATURE) return mixIn(key, unit);
  const letters = [...String.fromCharCode(unit).normalize('NFKC')];
  return letters.reduce((mixed, letter) => mixIn(mixed, letter.charCodeAt(0)), key);
}
