import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import { placeName } from '../../domain/attribution/source-name.ts';
import type { SourcedClipping } from '../../domain/clipping/clipping.ts';
import { frozenText } from '../../domain/quote/frozen-text.ts';
import { sourceValues } from '../../domain/source/source.ts';
import { directionOfLanguage } from '../../domain/words/language.ts';
import { QuoteEditor, type QuotePlaceInDraft } from './quote-editor.ts';
import { holdQuoteEditor } from './quote-editors.ts';

/** The words of a quote with its marked edits, to be edited in place. `onEditor` gets the hold on them. */
export function QuoteWords({
  quoted,
  draft,
  isHidden,
  onEditor,
}: {
  readonly quoted: SourcedClipping;
  readonly draft: QuotePlaceInDraft;
  readonly isHidden: boolean;
  readonly onEditor: (editor: QuoteEditor) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const { clipping, source } = quoted;
  // Frozen words stay: only another clipping has others.
  const frozen = useMemo(() => frozenText(clipping.markup), [clipping.id]);
  const lang = source.lang?.value;
  useLayoutEffect(() => {
    if (!place.current) return;
    const label = t('draft_quoteWords', { source: placeName(sourceValues(source)) });
    const editor = new QuoteEditor(place.current, { frozen, quoted, label }, draft);
    const letGo = holdQuoteEditor(editor);
    onEditor(editor);
    return () => {
      letGo();
      editor.destroy();
    };
  }, [frozen, draft]);
  return (
    <blockquote
      class="source-words"
      dir={lang ? directionOfLanguage(lang) : 'auto'}
      lang={lang}
      hidden={isHidden}
    >
      <div ref={place} class="quote-words" />
    </blockquote>
  );
}
