import { Pencil } from 'lucide';
import { useState } from 'preact/hooks';
import { isPost, posterName } from '../../domain/attribution/poster-name.ts';
import { hostOf } from '../../domain/attribution/source-name.ts';
import { linkToPassage } from '../../domain/clipping/link-to-passage.ts';
import type { Shelf } from '../../domain/library/group-by-source.ts';
import { linkUrl } from '../../domain/source/link-url.ts';
import { type SourceValues, sourceValues } from '../../domain/source/source.ts';
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
  const source = sourceValues(shelf.source);
  const address = isPost(source) ? linkUrl(shelf.source) : source.url;
  // The heading names who wrote it; the line below it need not.
  const isNamed = isPost(source) && !source.title;
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
          <a href={address} target="_blank" rel="noreferrer">
            {headingOf(source)}
          </a>
        </h2>
        <p class="quiet">
          {shelf.isCurrentPage && <strong class="this-page">This page · </strong>}
          <SourceLine source={isNamed ? { ...source, authors: [], social: null } : source} />
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
            link={isPost(source) ? address : linkToPassage(address, clipping)}
            onAdd={onAdd}
            onWrite={onWrite}
          />
        ))}
      </ul>
    </section>
  );
}

/** A post has no title: it is called by who wrote it. */
const headingOf = (source: SourceValues): string =>
  source.title ?? (isPost(source) ? posterName(source, navigator.language) : hostOf(source.url));
