import { t, tCount } from '../../adapters/i18n/t.ts';
import { ownStep } from '../../domain/draft/own-step.ts';
import { isUnedited, type QuoteAttributes, WHOLE } from '../../domain/quote/quoted-words.ts';
import type { QuotePlaceInDraft } from './quote-editor.ts';

/** How much of a quote is changed, with the way to its original words and back to them; nothing for one that is not. */
export function QuoteChanges({
  draft,
  attributes,
  isOriginal,
  onOriginal,
}: {
  readonly draft: QuotePlaceInDraft;
  readonly attributes: QuoteAttributes;
  readonly isOriginal: boolean;
  readonly onOriginal: (isOriginal: boolean) => void;
}) {
  if (isUnedited(attributes)) return null;
  const { from, to, edits } = attributes;
  const ends = Number(from > 0) + Number(to !== null);
  const restore = () => {
    const { view, node, position } = draft;
    const start = position();
    if (start === undefined) return;
    const whole = { ...node().attrs, ...WHOLE };
    view.dispatch(ownStep(view.state.tr.setNodeMarkup(start, null, whole)));
    onOriginal(false);
    view.focus();
  };
  return (
    <p class="quote-changes quiet">
      <span>{tCount('draft_quoteChanges', edits.length + ends)}</span>
      <button type="button" class="button" onClick={() => onOriginal(!isOriginal)}>
        {t(isOriginal ? 'draft_quoteEdited' : 'draft_quoteOriginal')}
      </button>
      <button type="button" class="button" onClick={restore}>
        {t('draft_quoteRestore')}
      </button>
    </p>
  );
}
