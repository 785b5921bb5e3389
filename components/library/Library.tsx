import { useState } from 'preact/hooks';
import { listClippings } from '../../adapters/db/clippings.ts';
import { listVerifications } from '../../adapters/db/verifications.ts';
import { filterClippings } from '../../domain/library/filter-clippings.ts';
import { groupBySource, type Shelf } from '../../domain/library/group-by-source.ts';
import { verdictName } from '../../domain/verify/outcome-words.ts';
import type { Verdict } from '../../domain/verify/verification.ts';
import { useNow } from '../shared/use-now.ts';
import { useWatch } from '../shared/use-watch.ts';
import { CheckBar } from './CheckBar.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { focusNeighbour } from './focus-neighbour.ts';
import { ShelfSection } from './ShelfSection.tsx';
import { useSourceCheck } from './use-source-check.ts';
import './library.css';
import './verify.css';

/** How many clippings are drawn at once; more come when the end is reached. */
const PAGE = 60;

/** How often "3 minutes ago" is said anew, in milliseconds. */
const MINUTE = 60_000;

/**
 * The clippings on the shelf: this page's article first, then newest first, with a filter over words,
 * notes, tags and sources, and a check of the sources. Arrow keys walk from clipping to clipping.
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
  const [held, setHeld] = useState<string | null>(null);
  const [shown, setShown] = useState(PAGE);
  const [only, setOnly] = useState<Verdict | null>(null);
  const verifications = useWatch(listVerifications, []);
  const { progress, start, cancel } = useSourceCheck(clippings);
  const now = useNow(MINUTE);
  if (!clippings || !verifications) return <div class="library" aria-busy="true" />;
  if (clippings.length === 0) return <EmptyLibrary />;
  const matching = filterClippings(clippings, query, held);
  const checked = matching.flatMap(({ clipping }) => verifications.get(clipping.id) ?? []);
  const verdictOf = (id: string) => verifications.get(id)?.outcome.verdict;
  const found = only
    ? matching.filter(({ clipping }) => verdictOf(clipping.id) === only)
    : matching;
  const ask = (asked: string) => {
    setQuery(asked);
    setShown(PAGE);
  };
  const filter = { query, onQuery: ask, onHold: setHeld };
  const check = {
    verifications,
    now,
    onCheck: (shelf: Shelf) => start([shelf]),
  };
  return (
    <section class="library" aria-label="Library">
      <input
        type="search"
        class="library-filter"
        aria-label="Filter clippings"
        placeholder={`Filter ${clippings.length} ${clippings.length === 1 ? 'clipping' : 'clippings'}`}
        value={query}
        onInput={(event) => ask(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'ArrowDown' && focusNeighbour(1)}
      />
      <CheckBar
        articles={new Set(found.map(({ source }) => source.id)).size}
        verifications={checked}
        progress={progress}
        only={only}
        onOnly={setOnly}
        onCheck={() => start(groupBySource(found, pageUrl))}
        onCancel={cancel}
      />
      <div class="shelves">
        {found.length === 0 && only && (
          <p class="quiet">
            No clipping here is “{verdictName(only).toLowerCase()}” any more.{' '}
            <button type="button" class="button" onClick={() => setOnly(null)}>
              Show all clippings
            </button>
          </p>
        )}
        {matching.length === 0 && !only && (
          <p class="quiet">
            Nothing matches “{query}”. The filter looks in the words, your notes and tags, titles,
            authors and publications.
          </p>
        )}
        {groupBySource(found.slice(0, shown), pageUrl).map((shelf) => (
          <ShelfSection
            key={shelf.source.id}
            shelf={shelf}
            filter={filter}
            check={check}
            onAdd={onAdd}
            onWrite={onWrite}
          />
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
