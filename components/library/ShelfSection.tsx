import { Pencil, SearchCheck } from 'lucide';
import { useState } from 'preact/hooks';
import { shelfName } from '../../domain/attribution/shelf-name.ts';
import { linkToPassage } from '../../domain/clipping/link-to-passage.ts';
import type { Shelf } from '../../domain/library/group-by-source.ts';
import type { Verification } from '../../domain/verify/verification.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import { ClippingCard } from './ClippingCard.tsx';
import type { LibraryFilter } from './ClippingTags.tsx';
import { CorrectSource } from './CorrectSource.tsx';
import { VerificationLine } from './VerificationLine.tsx';

/** What the last look at the sources found, and how to look again. */
export interface ShelfCheck {
  /** By the clippings' ids. */
  readonly verifications: ReadonlyMap<string, Verification>;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly onCheck: (shelf: Shelf) => void;
}

/** One article with its clippings. */
export function ShelfSection({
  shelf,
  filter,
  check,
  onAdd,
  onWrite,
}: {
  readonly shelf: Shelf;
  readonly filter: LibraryFilter;
  readonly check: ShelfCheck;
  readonly onAdd: (clippingId: string) => void;
  readonly onWrite: () => void;
}) {
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { name, source } = shelfName(shelf.source, navigator.language);
  const headingId = `shelf-${shelf.source.id}`;
  return (
    <section class="shelf" aria-labelledby={headingId}>
      <header>
        <IconButton
          icon={Pencil}
          label="Correct this source"
          onClick={() => setIsCorrecting(true)}
        />
        <IconButton
          icon={SearchCheck}
          label="Check this source"
          onClick={() => check.onCheck(shelf)}
        />
        <h2 id={headingId} dir="auto">
          <a href={source.url} target="_blank" rel="noreferrer">
            {name}
          </a>
        </h2>
        <p class="quiet">
          {shelf.isCurrentPage && <strong class="this-page">This page · </strong>}
          <SourceLine source={source} />
        </p>
      </header>
      {isCorrecting && (
        <CorrectSource source={shelf.source} onClose={() => setIsCorrecting(false)} />
      )}
      <ul>
        {shelf.clippings.map((clipping) => {
          const link = linkToPassage(source.url, clipping);
          const verification = check.verifications.get(clipping.id);
          return (
            <ClippingCard
              key={clipping.id}
              clipping={clipping}
              link={link}
              filter={filter}
              onAdd={onAdd}
              onWrite={onWrite}
            >
              {verification && (
                <VerificationLine
                  clipping={clipping}
                  verification={verification}
                  link={link}
                  now={check.now}
                />
              )}
            </ClippingCard>
          );
        })}
      </ul>
    </section>
  );
}
