import { BLOCK_BREAK, KIND, readUnit } from './char-kind.ts';
import { emptyWords, WORD_FLAG, type Words } from './words.ts';

/** How many UTF-16 units are read between two pauses: a few milliseconds' work. */
const STEP = 65_536;

/**
 * Reads a text into words and signs, pausing now and then so that the caller can let others work.
 * A run of one sign is read as one, so that `...` is `…`, and `--` is `—`.
 */
export function* readWords(text: string): Generator<void, Words> {
  const list = emptyWords(text.length);
  let [at, place, startsBlock, pause] = [0, 0, true, STEP];
  while (at < text.length) {
    if (at >= pause) {
      pause = at + STEP;
      yield;
    }
    const read = readUnit(text.charCodeAt(at));
    const kind = read & 7;
    if (kind === KIND.space) {
      const gap = readSpace(text, at);
      if (place > 0 && gap.isWide) place += 1;
      startsBlock ||= gap.breaks;
      at = gap.end;
      continue;
    }
    if (kind < KIND.letter) {
      at += 1;
      place += 1;
      continue;
    }
    const word = READERS[kind]?.(text, at) ?? { end: at + 1, key: 0 };
    const flags =
      (kind === KIND.sign ? 0 : WORD_FLAG.spoken) | (startsBlock ? WORD_FLAG.startsBlock : 0);
    list.add({ key: word.key & KEY_BITS, start: at, end: word.end, flags, place });
    place += word.end - at;
    at = word.end;
    startsBlock = false;
  }
  return list.done();
}

/** Keeps keys small enough for the engine to store them unboxed. */
const KEY_BITS = 0x3fffffff;
const SEED = 0x811c9dc5;

const mixIn = (key: number, unit: number): number => {
  const mixed = Math.imul(key ^ unit, 0x01000193);
  return mixed ^ (mixed >>> 15);
};

/** Mixes in a letter, or the letters that a ligature such as `ﬁ` is made of. */
function mixLetter(key: number, unit: number): number {
  if (unit < 0xfb00 || unit > 0xfb06) return mixIn(key, unit);
  const letters = [...String.fromCharCode(unit).normalize('NFKC')];
  return letters.reduce((mixed, letter) => mixIn(mixed, letter.charCodeAt(0)), key);
}

interface ReadWord {
  readonly end: number;
  readonly key: number;
}

const READERS: Readonly<Record<number, (text: string, start: number) => ReadWord>> = {
  [KIND.letter]: (text, start) => {
    let [at, end, key] = [start, start, SEED];
    while (at < text.length) {
      const read = readUnit(text.charCodeAt(at));
      const kind = read & 7;
      if (kind === KIND.letter) key = mixLetter(key, read >>> 3);
      else if (kind !== KIND.mark && kind !== KIND.hidden) break;
      at += 1;
      if (kind !== KIND.hidden) end = at;
    }
    return { end, key };
  },
  [KIND.alone]: (text, start) => {
    const whole = text.codePointAt(start) ?? 0;
    let end = start + (whole > 0xffff ? 2 : 1);
    while (end < text.length && (readUnit(text.charCodeAt(end)) & 7) === KIND.mark) end += 1;
    return { end, key: mixIn(SEED, whole > 0xffff ? whole : readUnit(whole) >>> 3) };
  },
  [KIND.sign]: (text, start) => {
    const read = readUnit(text.charCodeAt(start));
    let end = start + 1;
    while (end < text.length && readUnit(text.charCodeAt(end)) === read) end += 1;
    return { end, key: mixIn(SEED, read >>> 3) };
  },
};

interface ReadSpace {
  readonly end: number;
  /** Whether a block ends in it. */
  readonly breaks: boolean;
  /** Whether the page itself has white space there; blocks can follow one another without. */
  readonly isWide: boolean;
}

function readSpace(text: string, start: number): ReadSpace {
  let [end, breaks, isWide] = [start, false, false];
  while (end < text.length && (readUnit(text.charCodeAt(end)) & 7) === KIND.space) {
    if (text[end] === BLOCK_BREAK) breaks = true;
    else isWide = true;
    end += 1;
  }
  return { end, breaks, isWide };
}
