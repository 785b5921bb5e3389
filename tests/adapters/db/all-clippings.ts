import { findClippings } from '../../../adapters/db/clippings.ts';
import { listClippingIds } from '../../../adapters/db/library-list.ts';
import type { SourcedClipping } from '../../../domain/clipping/clipping.ts';

/** All that the library holds, newest first, with the words: for small libraries of tests. */
export async function allClippings(): Promise<readonly SourcedClipping[]> {
  const ids = await listClippingIds(10_000, null);
  const found = await findClippings(ids);
  return ids.flatMap((id) => found.get(id) ?? []);
}
