import { putClippings } from '../../adapters/db/clippings.ts';
import { db } from '../../adapters/db/database.ts';
import type { Clipping } from '../../domain/clipping/clipping.ts';
import type { SourceRecord } from '../../domain/source/source.ts';
import { clippingOf, sourceOf } from './clipping.ts';

/** What a test says of a clipping in the store; the rest is as `clippingOf` makes it. */
export type StoredSketch = Partial<
  Pick<Clipping, 'note' | 'tags' | 'createdAt' | 'alive' | 'deletedAt'>
> & {
  readonly text?: string;
  readonly source?: SourceRecord;
};

/** Puts clippings into the store, the first made first, under ids that tell their order: `clipping-0007`. */
export async function storeLibrary(sketches: readonly StoredSketch[]): Promise<readonly string[]> {
  const sourced = sketches.map(({ text = 'Words.', source = sourceOf(), ...rest }, at) => {
    const made = clippingOf(`clipping-${String(at).padStart(4, '0')}`, [text], source);
    return {
      source,
      clipping: { ...made.clipping, alive: 1 as const, createdAt: at + 1, ...rest },
    };
  });
  await db.sources.bulkPut([...new Set(sourced.map(({ source }) => source))]);
  await putClippings(sourced.map(({ clipping }) => clipping));
  return sourced.map(({ clipping }) => clipping.id);
}
