import { useEffect, useState } from 'preact/hooks';
import { draftOfEdition, type EditionRecord } from '../../domain/draft/edition.ts';
import { countChanges } from '../../domain/draft/edition-diff.ts';

/** How many words an edition changed against the one before it, by its id. */
export type Changes = ReadonlyMap<string, number>;

/**
 * Counts the changes of these editions, the newest first: one after the other, between which the hand has its turn, as a
 * long draft takes ten milliseconds. There is none of the oldest, nor where one cannot be read.
 */
export function useChanges(editions: readonly EditionRecord[]): Changes {
  const [changes, setChanges] = useState<Changes>(new Map());
  useEffect(() => {
    let isGone = false;
    const count = async () => {
      for (const [at, { id }] of editions.entries()) {
        await new Promise((resolve) => setTimeout(resolve));
        if (isGone) return;
        const changed = changesOf(editions, at);
        if (changed !== undefined) setChanges((known) => new Map([...known, [id, changed]]));
      }
    };
    void count();
    return () => {
      isGone = true;
    };
  }, [editions]);
  return changes;
}

function changesOf(editions: readonly EditionRecord[], at: number): number | undefined {
  const [now, before] = [editions[at], editions[at + 1]].map((one) => one && draftOfEdition(one));
  if (!now || !before || 'unreadable' in now || 'unreadable' in before) return undefined;
  return countChanges(before, now);
}
