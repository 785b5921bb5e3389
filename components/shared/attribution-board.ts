import { useEffect, useState } from 'preact/hooks';
import type { Attribution } from '../../domain/attribution/attribution.ts';

/** How the quotes of the draft on this page are attributed now, by their places among its blocks. */
type Attributions = ReadonlyMap<number, Attribution>;

let posted: Attributions = new Map();
const readers = new Set<() => void>();

/**
 * Posts what was composed. Quotes in the editor are drawn each by itself, out of reach of what the surface
 * passes down; here they read what the post will say around them.
 */
export function postAttributions(attributions: Attributions): void {
  // What says the same is the same object: at a keystroke elsewhere no quote is drawn again.
  const known = new Map([...posted.values()].map((one) => [JSON.stringify(one), one]));
  posted = new Map(
    [...attributions].map(([place, one]) => [place, known.get(JSON.stringify(one)) ?? one]),
  );
  for (const read of readers) read();
}

/** How the quote that stands at this place now is attributed; undefined until that was composed. */
export function useAttribution(place: () => number | undefined): Attribution | undefined {
  const now = () => posted.get(place() ?? -1);
  const [attribution, setAttribution] = useState(now);
  useEffect(() => {
    const read = () => setAttribution(now);
    readers.add(read);
    read();
    return () => void readers.delete(read);
  }, [place]);
  return attribution;
}
