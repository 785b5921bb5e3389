import { Pencil } from 'lucide';
import { useState } from 'preact/hooks';
import { shelfName } from '../../domain/attribution/shelf-name.ts';
import { linkToPassage } from '../../domain/clipping/link-to-passage.ts';
import type { Shelf } from '../../domain/library/group-by-source.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import { ClippingCard } from './ClippingCard.tsx';
import { CorrectSource } from './CorrectSource.tsx';

/** One article with its clippings. */
export function ShelfSection({
  shelf,
  onAdd,
  onWrite,
}: {
  readonly shelf: Shelf;
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
        {shelf.clippings.map((clipping) => (
          <ClippingCard
            key={clipping.id}
            clipping={clipping}
            link={linkToPassage(source.url, clipping)}
            onAdd={onAdd}
            onWrite={onWrite}
          />
        ))}
      </ul>
    </section>
  );
}
