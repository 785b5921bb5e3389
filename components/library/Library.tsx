import { useState } from 'preact/hooks';
import { listClippings } from '../../adapters/db/clippings.ts';
import { filterClippings } from '../../domain/library/filter-clippings.ts';
import { groupBySource } from '../../domain/library/group-by-source.ts';
import { useWatch } from '../shared/use-watch.ts';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { focusNeighbour } from './focus-neighbour.ts';
import { ShelfSection } from './ShelfSection.tsx';
import './library.css';

/** How many clippings are drawn at once; more come when the end is reached. */
const PAGE = 60;

/**
 * The clippings on the shelf: this page's article first, then newest first, with a filter over words,
 * notes and sources. Arrow keys walk from clipping to clipping.
 */
export function Library({
  pageUrl,
  onAdd,
  onWrite,
}: {
  /** The address of the article the blogger is looking at, when known. */
  readonly pageUrl: string | null;
  /** Puts a clipping into the active draft. */
  readonly onAdd: (clippingId: string) => void;
  /** Takes the blogger from the library to the draft's text. */
  readonly onWrite: () => void;
}) {
  const clippings = useWatch(listClippings, []);
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  if (!clippings) return <div class="library" aria-busy="true" />;
  if (clippings.length === 0) return <EmptyLibrary />;
  const found = filterClippings(clippings, query);
  return (
    <section class="library" aria-label="Library">
      <input
        type="search"
        class="library-filter"
        aria-label="Filter clippings"
        placeholder={`Filter ${clippings.length} ${clippings.length === 1 ? 'clipping' : 'clippings'}`}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setShown(PAGE);
        }}
        onKeyDown={(event) => event.key === 'ArrowDown' && focusNeighbour(1)}
      />
      <div class="shelves">
        {found.length === 0 && (
          <p class="quiet">
            Nothing matches “{query}”. The filter looks in the words, your notes, titles, authors
            and publications.
          </p>
        )}
        {groupBySource(found.slice(0, shown), pageUrl).map((shelf) => (
          <ShelfSection key={shelf.source.id} shelf={shelf} onAdd={onAdd} onWrite={onWrite} />
        ))}
        {found.length > shown && (
          <button type="button" class="button" onClick={() => setShown(shown + PAGE)}>
            Show {Math.min(PAGE, found.length - shown)} more of {found.length - shown}
          </button>
        )}
      </div>
    </section>
  );
}
