import { Pencil, SearchCheck } from 'lucide';
import { useState } from 'preact/hooks';
import type { ListedClipping } from '../../adapters/db/library-clippings.ts';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import { shelfName } from '../../domain/attribution/shelf-name.ts';
import type { Shelf } from '../../domain/library/group-by-source.ts';
import { addressed, type CheckPlan, planCheck } from '../../domain/verify/check-plan.ts';
import type { Verification } from '../../domain/verify/verification.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import { CardGuard } from './CardGuard.tsx';
import { ClippingCard } from './ClippingCard.tsx';
import type { LibraryFilter } from './ClippingTags.tsx';
import { CorrectSource } from './CorrectSource.tsx';
import { UnreadableCard } from './UnreadableCard.tsx';
import { VerificationLine } from './VerificationLine.tsx';

/** What can be done with what stands on a shelf. */
export interface ShelfActions {
  readonly onAdd: (clippingId: string) => void;
  /** Takes the blogger from the library to the draft's text. */
  readonly onWrite: () => void;
  /** Must be called directly in a click: it may ask for sites. */
  readonly onCheck: (plan: CheckPlan) => void;
}

/** What the last look at the sources found. */
interface ShelfCheck {
  /** By the clippings' ids. */
  readonly verifications: ReadonlyMap<string, Verification>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly pageUrl: string | null;
}

/** One article with its clippings. */
export function ShelfSection({
  shelf,
  filter,
  check,
  actions: { onAdd, onWrite, onCheck },
}: {
  readonly shelf: Shelf<ListedClipping>;
  readonly filter: LibraryFilter;
  readonly check: ShelfCheck;
  readonly actions: ShelfActions;
}) {
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { name, source } = shelfName(shelf.source, uiLocale());
  const headingId = `shelf-${shelf.source.id}`;
  return (
    <section class="shelf" aria-labelledby={headingId}>
      <header>
        <IconButton
          icon={Pencil}
          label={t('library_correctSource')}
          onClick={() => setIsCorrecting(true)}
        />
        <IconButton
          icon={SearchCheck}
          label={t('verify_checkSource')}
          onClick={() => onCheck(planCheck([addressed(shelf.source, check.pageUrl)]))}
        />
        <h2 id={headingId} dir="auto">
          <a href={source.url} target="_blank" rel="noreferrer">
            {name}
          </a>
        </h2>
        <p class="quiet">
          {shelf.isCurrentPage && <strong class="this-page">{t('library_thisPage')} · </strong>}
          <SourceLine source={source} />
        </p>
      </header>
      {isCorrecting && (
        <CorrectSource source={shelf.source} onClose={() => setIsCorrecting(false)} />
      )}
      <ul>
        {shelf.items.map(({ row, clipping }) => (
          <CardGuard key={row.id} id={row.id}>
            {clipping ? (
              <ClippingCard
                clipping={clipping}
                address={source.url}
                filter={filter}
                onAdd={onAdd}
                onWrite={onWrite}
              >
                <VerificationLine
                  clipping={clipping}
                  verification={check.verifications.get(row.id)}
                  address={source.url}
                  now={check.now}
                />
              </ClippingCard>
            ) : (
              <UnreadableCard row={row} />
            )}
          </CardGuard>
        ))}
      </ul>
    </section>
  );
}
