import type { FieldDifference } from './compare-three.ts';
import type { PostStatus } from './held-post.ts';
import type { Standing } from './receipt.ts';
import type { DeliveryRun } from './run-delivery.ts';

/** What stands against an update. */
export interface FoundConflict {
  readonly standing: Standing;
  readonly differences: readonly FieldDifference[];
  readonly status: PostStatus | null;
}

/** Ends a run because somebody has changed the post there: nothing is sent before the blogger has seen both versions. */
export async function stopAtConflict(
  { journal, ports }: DeliveryRun,
  { standing, differences, status }: FoundConflict,
): Promise<null> {
  const ids = differences.filter(({ field }) => field === 'categories' || field === 'tags');
  const named = ids.length > 0 ? await ports.gateway.termNames?.(termsOf(ids)) : null;
  const names = named?.ok ? named.value : {};
  await journal.note(
    { standing },
    {
      state: 'needs-you',
      error: { kind: 'edited-there', detail: '' },
      conflict: { fields: differences, status, names },
    },
  );
  return null;
}

/** The ids of both versions, by field. */
const termsOf = (differences: readonly FieldDifference[]) => {
  const idsOf = (wanted: string): readonly string[] =>
    differences
      .filter(({ field }) => field === wanted)
      .flatMap(({ theirs, ours }) => [...theirs, ...ours]);
  return { categories: idsOf('categories'), tags: idsOf('tags') };
};
