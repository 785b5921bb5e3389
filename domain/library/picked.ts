/** The clippings that are chosen in the library, to be used together. */
export interface Picked {
  /** By id, in the order in which they were chosen; each once. */
  readonly ids: readonly string[];
  /** The one that was chosen or let go of last: where a range begins. */
  readonly last: string | null;
}

/** Nothing chosen. */
export const NOTHING_PICKED: Picked = { ids: [], last: null };

/** Chooses a clipping, or lets go of it. */
export const togglePicked = ({ ids }: Picked, id: string): Picked => ({
  ids: ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id],
  last: id,
});

/**
 * Chooses all from the last one to this one as they stand in `order`, both included; it lets go of none.
 * Where the last one is not shown any more, this one alone is chosen.
 */
export function pickUntil({ ids, last }: Picked, id: string, order: readonly string[]): Picked {
  const [from, to] = [last === null ? -1 : order.indexOf(last), order.indexOf(id)];
  const range = from < 0 || to < 0 ? [id] : between(order, from, to);
  return { ids: [...new Set([...ids, ...range])], last: id };
}

/** From the one towards the other, in whichever direction that is. */
const between = (order: readonly string[], from: number, to: number): readonly string[] =>
  from <= to ? order.slice(from, to + 1) : order.slice(to, from + 1).reverse();

/** What was chosen, grouped by article: each article where the first of it was chosen. */
export const bySource = <Item extends { readonly sourceId: string }>(
  items: readonly Item[],
): readonly Item[] => [...Map.groupBy(items, ({ sourceId }) => sourceId).values()].flat();
