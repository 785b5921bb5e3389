import { t } from '../../adapters/i18n/t.ts';
import { LIMITS, type QuoteLimits } from '../../domain/draft/quote-limits.ts';
import type { PlainMessage } from '../shared/use-act.ts';

const NAMES: Readonly<Record<keyof QuoteLimits, PlainMessage>> = {
  post: 'draft_gaugeLimitPost',
  source: 'draft_gaugeLimitSource',
  passage: 'draft_gaugeLimitPassage',
};

/** Sets the limits of quoting; an empty field is no limit. */
export function QuoteLimitFields({
  limits,
  onChoose,
}: {
  readonly limits: QuoteLimits;
  readonly onChoose: (limits: QuoteLimits) => void;
}) {
  return (
    <details class="gauge-limits">
      <summary>{t('draft_gaugeLimits')}</summary>
      <p class="quiet">{t('draft_gaugeLimitsHint')}</p>
      {LIMITS.map((name) => (
        <label key={name} class="field">
          <span>{t(NAMES[name])}</span>
          <input
            type="number"
            min={1}
            max={name === 'passage' ? undefined : 100}
            value={limits[name] ?? ''}
            onChange={({ currentTarget }) => {
              if (!currentTarget.reportValidity()) return;
              const { value } = currentTarget;
              onChoose({ ...limits, [name]: value === '' ? null : Number(value) });
            }}
          />
        </label>
      ))}
    </details>
  );
}
