import { useEffect, useId, useRef } from 'preact/hooks';
import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { QuoteAttribution } from '../../domain/draft/quote-attribution.ts';
import { StyleOptions } from '../shared/StyleOptions.tsx';
import { useStyles } from '../shared/use-styles.ts';

/** What is chosen most often, each with one press; all other styles are in the list below. */
const COMMON = [
  [null, 'draft_attributionDefault'],
  ['lead-in', 'draft_attributionLeadIn'],
  ['last-paragraph', 'draft_attributionLastParagraph'],
  ['named', 'draft_attributionNamed'],
] as const satisfies readonly (readonly [string | null, MessageKey])[];

/** The choice of one quote's attribution, and of who led there. Every change holds at once. */
export function AttributionPanel({
  chosen,
  onChange,
  onClose,
}: {
  readonly chosen: QuoteAttribution;
  readonly onChange: (chosen: QuoteAttribution) => void;
  readonly onClose: () => void;
}) {
  const known = useStyles();
  const group = useId();
  const first = useRef<HTMLFieldSetElement>(null);
  const isCommon = COMMON.some(([id]) => id === chosen.style);
  useEffect(() => {
    first.current?.querySelector<HTMLElement>(':checked, input')?.focus();
  }, []);
  return (
    <fieldset
      ref={first}
      class="attribution-panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        // A name that was just typed counts only once its field is left.
        if (event.target instanceof HTMLElement) event.target.blur();
        onClose();
      }}
    >
      <legend>{t('draft_attributionOfQuote')}</legend>
      {COMMON.map(([id, label]) => (
        <label key={id} class="check">
          <input
            type="radio"
            name={group}
            checked={chosen.style === id}
            onChange={() => onChange({ ...chosen, style: id })}
          />
          <span>{t(label)}</span>
        </label>
      ))}
      {known && (
        <label class="field">
          <span>{t('draft_attributionOther')}</span>
          <select
            value={isCommon ? '' : (chosen.style ?? '')}
            onChange={(event) => onChange({ ...chosen, style: event.currentTarget.value || null })}
          >
            <option value="" />
            <StyleOptions own={known.own} />
          </select>
        </label>
      )}
      <label class="field">
        <span>{t('draft_hatTip')}</span>
        <input
          dir="auto"
          value={chosen.hatTip}
          placeholder={t('draft_hatTipHint')}
          onChange={(event) => onChange({ ...chosen, hatTip: event.currentTarget.value.trim() })}
        />
      </label>
      <button type="button" class="button" onClick={onClose}>
        {t('draft_attributionDone')}
      </button>
    </fieldset>
  );
}
