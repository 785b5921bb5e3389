import { ArrowDown, ArrowUp, X } from 'lucide';
import { t } from '../../adapters/i18n/t.ts';
import { Failsafe } from '../shared/Failsafe.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { type QuoteAttributionControl, QuotedClipping } from './QuotedClipping.tsx';
import type { QuotePlaceInDraft } from './quote-editor.ts';

/**
 * A quote in the editor: the clipping's words, where they come from, and buttons to move or remove it. A
 * clipping that cannot be read says so in its place; the buttons work all the same.
 */
export function QuoteBlock({
  draft,
  attribution,
  onEmbed,
  onMoveUp,
  onMoveDown,
  onRemove,
}: {
  readonly draft: QuotePlaceInDraft;
  readonly attribution: QuoteAttributionControl;
  /** Shows the post at this address below the quote, in its network's own way. */
  readonly onEmbed: (url: string) => void;
  readonly onMoveUp: () => void;
  readonly onMoveDown: () => void;
  readonly onRemove: () => void;
}) {
  const buttons = (
    <>
      <IconButton icon={ArrowUp} label={t('draft_quoteUp')} onClick={onMoveUp} />
      <IconButton icon={ArrowDown} label={t('draft_quoteDown')} onClick={onMoveDown} />
      <IconButton icon={X} label={t('draft_quoteRemove')} onClick={onRemove} />
    </>
  );
  const broken = (
    <>
      <p class="quote-missing">{t('draft_quoteBroken')}</p>
      <div class="quote-foot">{buttons}</div>
    </>
  );
  return (
    <Failsafe of={String(draft.node().attrs.clippingId)} instead={broken}>
      <QuotedClipping draft={draft} attribution={attribution} onEmbed={onEmbed}>
        {buttons}
      </QuotedClipping>
    </Failsafe>
  );
}
