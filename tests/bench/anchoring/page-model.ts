/** A word of a page. `id` is its number on the page as it was, -1 for one that came later. */
export interface Word {
  readonly id: number;
  readonly text: string;
}

/** A paragraph, heading or item. */
export interface Block {
  readonly tag: string;
  readonly words: readonly Word[];
}

/** A page as its blocks, in order. */
export type PageModel = readonly Block[];

/** A passage by its words' numbers, `from` up to `to`. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly kind: 'words' | 'sentence' | 'paragraphs' | 'long';
}

/** Numbers the words of blocks given as plain texts. */
export function modelOf(
  blocks: readonly { readonly tag: string; readonly text: string }[],
): PageModel {
  let id = 0;
  return blocks.map(({ tag, text }) => ({
    tag,
    words: text
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ id: id++, text: word })),
  }));
}

/** Equal seeds give equal numbers from 0 up to 1, so that a run can be repeated. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
