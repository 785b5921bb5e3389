import type { Reading } from '../../domain/clipping/reading.ts';

/** Where, in the scripts' own world, what gathers clues is lent to the script that clips. */
const CLUES: unique symbol = Symbol.for('quotewright.clues');

/** What a page tells of the source of the words that are held. */
export type SourceClues = Pick<Reading, 'clues' | 'post' | 'entry'>;

const world: { [CLUES]?: (ranges: readonly Range[]) => SourceClues } & typeof globalThis =
  globalThis;

/** Lends the way to gather clues to a script that comes after. */
export function lendClues(gather: (ranges: readonly Range[]) => SourceClues): void {
  world[CLUES] = gather;
}

/** The clues about the source of what is held. Throws when nothing has lent the way to gather them. */
export function lentClues(ranges: readonly Range[]): SourceClues {
  const gather = world[CLUES];
  if (!gather) throw new Error('Nothing gathers clues here');
  return gather(ranges);
}
