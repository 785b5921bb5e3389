import type { EditionRecord } from './edition.ts';

/** So many of the newest editions of a draft are all kept. */
const ALL_OF = 50;

const DAY_MS = 24 * 60 * 60_000;

/** What of an edition tells whether it stays. */
type Dated = Pick<EditionRecord, 'id' | 'createdAt'>;

/**
 * The editions of a draft that go, by id: beyond the newest 50 all but the last one of each day (by universal
 * time, so that a journey changes nothing). Doing it again takes no more away.
 */
export function editionsToDrop(editions: readonly Dated[]): readonly string[] {
  const newestFirst = editions.toSorted((one, other) => other.createdAt - one.createdAt);
  const days = new Set<number>();
  return newestFirst.slice(ALL_OF).flatMap(({ id, createdAt }) => {
    const day = Math.floor(createdAt / DAY_MS);
    const isKept = !days.has(day);
    days.add(day);
    return isKept ? [] : [id];
  });
}
