import { ArrowDown, ArrowUp, X } from 'lucide';
import { findClippings } from '../../adapters/db/clippings.ts';
import { blocksOfMarkup } from '../../domain/post/blocks-of-markup.ts';
import { sourceValues } from '../../domain/source/source.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { PostBlocks } from '../shared/PostBlocks.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import { useWatch } from '../shared/use-watch.ts';

/** A quote in the editor: the clipping's words, where they come from, and buttons to move or remove it. */
export function QuoteBlock({
  clippingId,
  onMoveUp,
  onMoveDown,
  onRemove,
}: {
  readonly clippingId: string;
  readonly onMoveUp: () => void;
  readonly onMoveDown: () => void;
  readonly onRemove: () => void;
}) {
  const found = useWatch(() => findClippings([clippingId]), [clippingId]);
  const quoted = found?.get(clippingId);
  return (
    <>
      {quoted && (
        <blockquote class="source-words" dir="auto" lang={quoted.source.lang?.value}>
          <PostBlocks blocks={blocksOfMarkup(quoted.clipping.markup)} />
        </blockquote>
      )}
      {found && !quoted && (
        <p class="quote-missing">
          This quote’s clipping is no longer in the library. Remove the quote, or clip the passage
          again.
        </p>
      )}
      <div class="quote-foot">
        <span class="quiet">{quoted && <SourceLine source={sourceValues(quoted.source)} />}</span>
        <IconButton icon={ArrowUp} label="Move quote up" onClick={onMoveUp} />
        <IconButton icon={ArrowDown} label="Move quote down" onClick={onMoveDown} />
        <IconButton icon={X} label="Remove quote from draft" onClick={onRemove} />
      </div>
    </>
  );
}
