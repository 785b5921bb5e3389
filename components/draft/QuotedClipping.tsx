import { SquarePlay } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { listedClippings } from '../../adapters/db/library-clippings.ts';
import { t } from '../../adapters/i18n/t.ts';
import { quoteOf } from '../../domain/draft/quote-attributes.ts';
import type { QuoteAttribution } from '../../domain/draft/quote-attribution.ts';
import { blocksOfMarkup } from '../../domain/post/blocks-of-markup.ts';
import { quotedWords } from '../../domain/quote/quoted-words.ts';
import { linkUrl } from '../../domain/source/link-url.ts';
import { sourceValues } from '../../domain/source/source.ts';
import { directionOfLanguage } from '../../domain/words/language.ts';
import { useAttribution } from '../shared/attribution-board.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { PostBlocks } from '../shared/PostBlocks.tsx';
import { SourceLine } from '../shared/SourceLine.tsx';
import { useWatch } from '../shared/use-watch.ts';
import { AttributionChoice } from './AttributionChoice.tsx';
import { QuoteChanges } from './QuoteChanges.tsx';
import { QuoteTools } from './QuoteTools.tsx';
import { QuoteWords } from './QuoteWords.tsx';
import type { QuoteEditor, QuotePlaceInDraft } from './quote-editor.ts';

/** How a quote is attributed, and how that is changed. */
export interface QuoteAttributionControl {
  readonly chosen: QuoteAttribution;
  /** Where the quote stands among the draft's blocks. */
  readonly place: () => number | undefined;
  readonly onChange: (chosen: QuoteAttribution) => void;
}

/**
 * A clipping's words with their marked edits, their source and further buttons. A social post can be embedded
 * as well: the quote stays when the post is deleted there. Throws when the clipping cannot be read.
 */
export function QuotedClipping({
  draft,
  attribution,
  onEmbed,
  children,
}: {
  readonly draft: QuotePlaceInDraft;
  readonly attribution: QuoteAttributionControl;
  readonly onEmbed: (url: string) => void;
  readonly children: ComponentChildren;
}) {
  const [editor, setEditor] = useState<QuoteEditor>();
  const [isOriginal, setIsOriginal] = useState(false);
  const { clippingId, ...attributes } = quoteOf(draft.node());
  const found = useWatch(() => listedClippings([clippingId]), [clippingId]);
  const listed = found?.get(clippingId);
  if (listed && !(listed.clipping && listed.source))
    throw new Error(`clipping ${clippingId} cannot be read`);
  const { clipping, source } = listed ?? {};
  const quoted = clipping && source ? { clipping, source } : null;
  const isOdd = quoted !== null && quotedWords(quoted.clipping.markup, attributes) === null;
  const lang = source?.lang?.value;
  const { chosen, place, onChange } = attribution;
  const preview = useAttribution(place);
  return (
    <>
      {quoted && !isOdd && (
        <AttributionChoice chosen={chosen} preview={preview} onChange={onChange}>
          <QuoteWords quoted={quoted} draft={draft} isHidden={isOriginal} onEditor={setEditor} />
          {isOriginal && (
            <blockquote
              class="source-words is-original"
              dir={lang ? directionOfLanguage(lang) : 'auto'}
              lang={lang}
            >
              <PostBlocks blocks={blocksOfMarkup(quoted.clipping.markup, lang)} lang={lang} />
            </blockquote>
          )}
        </AttributionChoice>
      )}
      {isOdd && <p class="quote-missing">{t('draft_quoteOdd')}</p>}
      {found && !listed && <p class="quote-missing">{t('draft_quoteGone')}</p>}
      <QuoteChanges
        draft={draft}
        attributes={attributes}
        isOriginal={isOriginal}
        onOriginal={setIsOriginal}
      />
      <div class="quote-foot">
        <span class="quiet">{source && <SourceLine source={sourceValues(source)} />}</span>
        {editor && !isOriginal && <QuoteTools editor={editor} />}
        {source?.social && (
          <IconButton
            icon={SquarePlay}
            label={t('draft_quoteEmbed')}
            onClick={() => onEmbed(linkUrl(source))}
          />
        )}
        {children}
      </div>
    </>
  );
}
