import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import { listedClippings } from '../../adapters/db/library-clippings.ts';
import { NOTHING_PICKED, pickUntil, togglePicked } from '../../domain/library/picked.ts';
import { useWatch } from '../shared/use-watch.ts';

/** What is chosen in the library, and the ways to choose. */
export interface Picking {
  /** By id, in the order in which they were chosen; what was deleted meanwhile is not among them. */
  readonly ids: readonly string[];
  /** Chooses a clipping, or lets go of it. */
  readonly toggle: (id: string) => void;
  /** Chooses all from the last one to this one, as they are shown. */
  readonly extend: (id: string) => void;
  readonly clear: () => void;
}

const NO_PICKING: Picking = {
  ids: [],
  toggle: () => undefined,
  extend: () => undefined,
  clear: () => undefined,
};

const PickingContext = createContext<Picking>(NO_PICKING);

/** Gives the cards below it the choice. */
export const PickingProvider = PickingContext.Provider;

/** The choice of the library around. */
export const usePicking = (): Picking => useContext(PickingContext);

/** A choice that lasts while the blogger filters and looks on: several searches may add to it. */
export function useNewPicking(): Picking {
  const [picked, setPicked] = useState(NOTHING_PICKED);
  const { ids } = picked;
  const read = useWatch(async () => ({ ids, listed: await listedClippings(ids) }), [ids.join()]);
  return useMemo(
    () => ({
      // What has just been chosen is not read yet.
      ids: ids.filter((id) => !read?.ids.includes(id) || read.listed.get(id)?.row.alive === 1),
      toggle: (id) => setPicked((before) => togglePicked(before, id)),
      extend: (id) => setPicked((before) => pickUntil(before, id, shownIds())),
      clear: () => setPicked(NOTHING_PICKED),
    }),
    [ids, read],
  );
}

const shownIds = (): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-clipping-card]')].map(
    ({ dataset }) => dataset.clippingCard ?? '',
  );
