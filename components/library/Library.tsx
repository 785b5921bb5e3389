import { Trash2 } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t, tCount } from '../../adapters/i18n/t.ts';
import type { Verdict } from '../../domain/verify/verification.ts';
import { Icon } from '../shared/Icon.tsx';
import { useNow } from '../shared/use-now.ts';
import { Bin } from './Bin.tsx';
import { CheckBar } from './CheckBar.tsx';
import { EmptyLibrary } from './EmptyLibrary.tsx';
import { focusNeighbour } from './focus-neighbour.ts';
import { PickBar } from './PickBar.tsx';
import { PickingProvider, useNewPicking } from './picking.ts';
import { RoundupButton } from './RoundupButton.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { Shelves } from './Shelves.tsx';
import { useLibrary } from './use-library.ts';
import { useSourceCheck } from './use-source-check.ts';
import { useVerdictCounts } from './use-verdict-counts.ts';
import { VerdictBar } from './VerdictBar.tsx';
import './library.css';
import './verify.css';

/** How many clippings are drawn at once; more come when they are asked for. */
const PAGE = 60;

/** How often "3 minutes ago" is said anew, in milliseconds. */
const MINUTE = 60_000;

/**
 * The clippings on the shelf: this page's article first, then newest first, with a filter over words,
 * notes, tags and sources, a check of the sources, and the bin. Arrow keys walk from clipping to clipping.
 */
export function Library({
  pageUrl,
  onAdd,
  onAddAll,
  onWrite,
}: {
  /** The address of the article the blogger is looking at, when known. */
  readonly pageUrl: string | null;
  /** Puts a clipping into the active draft. */
  readonly onAdd: (clippingId: string) => void;
  /** Puts clippings into the active draft, in this order and as one step. */
  readonly onAddAll: (clippingIds: readonly string[]) => void;
  /** Takes the blogger from the library to the draft's text. */
  readonly onWrite: () => void;
}) {
  const [query, setQuery] = useState('');
  const [only, setOnly] = useState<Verdict | null>(null);
  const [held, setHeld] = useState<string | null>(null);
  const [limit, setLimit] = useState(PAGE);
  const [isBinOpen, setIsBinOpen] = useState(false);
  const binButton = useRef<HTMLButtonElement>(null);
  const list = useLibrary({ query, only, held, limit }, pageUrl);
  const counts = useVerdictCounts(list?.version);
  const check = useSourceCheck();
  const picking = useNewPicking();
  const now = useNow(MINUTE);
  const wasBinOpen = useRef(false);
  const goesIntoList = useRef(false);
  const hadClippings = useRef(false);
  useEffect(() => {
    if (wasBinOpen.current && !isBinOpen) binButton.current?.focus();
    wasBinOpen.current = isBinOpen;
  }, [isBinOpen]);
  const isCurrent = list?.isCurrent ?? false;
  useEffect(() => {
    if (!isCurrent || !goesIntoList.current) return;
    goesIntoList.current = false;
    focusNeighbour(1);
  }, [isCurrent]);
  if (isBinOpen) return <Bin onClose={() => setIsBinOpen(false)} />;
  if (!list) return <div class="library" aria-busy="true" />;
  const { clippings, search } = list;
  const bin = (
    <button
      ref={binButton}
      type="button"
      class="button bin-button"
      onClick={() => setIsBinOpen(true)}
    >
      <Icon of={Trash2} /> {t('library_bin')}
    </button>
  );
  if (list.isEmpty) return <EmptyLibrary takesFocus={hadClippings.current}>{bin}</EmptyLibrary>;
  hadClippings.current = true;
  const look = (wanted: { readonly query: string; readonly only: Verdict | null }) => {
    setQuery(wanted.query);
    setOnly(wanted.only);
    setLimit(PAGE);
  };
  // What is said of the last search is not true of what is being typed.
  const answered = search?.query === query && search.only === only ? search : null;
  const showAll = () => look({ query, only: null });
  return (
    <section class="library" aria-label={t('library_label')} aria-busy={!isCurrent}>
      <input
        type="search"
        class="library-filter"
        aria-label={t('library_filterLabel')}
        placeholder={
          list.total === undefined
            ? t('library_filterLabel')
            : tCount('library_filterCount', list.total)
        }
        value={query}
        onInput={(event) => {
          goesIntoList.current = false;
          look({ query: event.currentTarget.value, only });
        }}
        onBlur={() => {
          goesIntoList.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          // Whatever is shown fits what is typed; where nothing is yet, the focus goes when it comes.
          if (clippings.length > 0) focusNeighbour(1);
          else goesIntoList.current = !isCurrent;
        }}
      />
      <CheckBar
        check={check}
        asked={{ pageUrl, shownSources: [...new Set(clippings.map(({ row }) => row.sourceId))] }}
      />
      <div class="library-bar">
        <VerdictBar
          counts={counts}
          only={only}
          onOnly={(verdict) => look({ query, only: verdict })}
        />
        <RoundupButton tag={answered?.isByTag ? query.trim() : null} />
        {bin}
      </div>
      <SearchStatus search={answered} shown={clippings.length} total={list.total} onAll={showAll} />
      <PickingProvider value={picking}>
        <Shelves
          list={list}
          pageUrl={pageUrl}
          now={now}
          filter={{ query, onQuery: (asked) => look({ query: asked, only }), onHold: setHeld }}
          actions={{ onAdd, onWrite, onCheck: check.start }}
          onMore={() => setLimit(limit + PAGE)}
        />
        <PickBar onAddAll={onAddAll} />
      </PickingProvider>
    </section>
  );
}
