import { ArrowDown, ArrowUp, SquarePlay, X } from 'lucide';
import { findClippings } from '../../adapters/db/clippings.ts';
import { blocksOfMarkup } from '../../domain/post/blocks-of-markup.ts';
import { linkUrl } from '../../domain/source/link-url.ts';
import { sourceValues } from '../../domain/source/source.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { PostBlocks } from '../shared/PostBlocks.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import { useWatch } from '../shared/use-watch.ts';

/** A quote in the editor: the clipping's words, where they come from, and buttons to move or remove it.
 * A social post can be embedded as well: the quote stays when the post is deleted there. */
export function QuoteBlock({
  clippingId,
  onEmbed,
  onMoveUp,
  onMoveDown,
  onRemove,
}: {
  readonly clippingId: string;
  /** Shows the post at this address below the quote, in its network's own way. */
  readonly onEmbed: (url: string) => void;
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
        {quoted?.source.social && (
          <IconButton
            icon={SquarePlay}
            label="Embed this post below the quote"
            onClick={() => onEmbed(linkUrl(quoted.source))}
          />
        )}
        <IconButton icon={ArrowUp} label="Move quote up" onClick={onMoveUp} />
        <IconButton icon={ArrowDown} label="Move quote down" onClick={onMoveDown} />
        <IconButton icon={X} label="Remove quote from draft" onClick={onRemove} />
      </div>
    </>
  );
}
