/** What a list of words says of each beside its place. */
export const WORD_FLAG = {
  /** A word with letters, digits or characters of its own, not a sign. */
  spoken: 1,
  /** The first one of a block. */
  startsBlock: 2,
} as const;

/** The words and signs of a text, column by column: a page has hundreds of thousands. */
export interface Words {
  readonly count: number;
  /** A 30-bit number that equal words share, whatever their case, accents or type setting. */
  readonly keys: Int32Array;
  /** Where each starts and ends in the text, in UTF-16 units. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Sums of `WORD_FLAG`. */
  readonly flags: Uint8Array;
  /** Where each starts once every run of white space is one space and block breaks are none, as anchors count. */
  readonly places: Int32Array;
}

/** One word as it is added to a list. */
export interface WordRow {
  key: number;
  start: number;
  end: number;
  flags: number;
  place: number;
}

/** A list of words that grows. */
export interface WordList {
  /** Adds a copy of the row, so that one object can serve for all words of a text. */
  add(row: Readonly<WordRow>): void;
  /** The words added so far. */
  done(): Words;
}

/** An empty list with room for the words of a text of that length, in UTF-16 units. */
export function emptyWords(length: number): WordList {
  let room = Math.max(16, length >> 2);
  let [keys, starts, ends, places] = [0, 1, 2, 3].map(() => new Int32Array(room)) as Columns;
  let flags = new Uint8Array(room);
  let count = 0;
  const grow = (): void => {
    room *= 2;
    const larger = (old: Int32Array): Int32Array => {
      const column = new Int32Array(room);
      column.set(old);
      return column;
    };
    [keys, starts, ends, places] = [keys, starts, ends, places].map(larger) as Columns;
    const more = new Uint8Array(room);
    more.set(flags);
    flags = more;
  };
  return {
    add(row) {
      if (count === room) grow();
      keys[count] = row.key;
      starts[count] = row.start;
      ends[count] = row.end;
      places[count] = row.place;
      flags[count] = row.flags;
      count += 1;
    },
    done: () => ({ count, keys, starts, ends, flags, places }),
  };
}

type Columns = [Int32Array, Int32Array, Int32Array, Int32Array];
