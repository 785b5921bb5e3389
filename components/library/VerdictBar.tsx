import { t } from '../../adapters/i18n/t.ts';
import type { VerdictCounts } from '../../domain/verify/count-verdicts.ts';
import type { Verdict } from '../../domain/verify/verification.ts';
import { verdictCount } from './verdict-words.ts';

/** Counts what was found in the whole library; a count shows those clippings alone. */
export function VerdictBar({
  counts,
  only,
  onOnly,
}: {
  readonly counts: VerdictCounts;
  /** The verdict that is shown alone. */
  readonly only: Verdict | null;
  readonly onOnly: (verdict: Verdict | null) => void;
}) {
  if (counts.length === 0) return null;
  return (
    <fieldset class="verdicts">
      <legend class="visually-hidden">{t('verify_found')}</legend>
      {counts.map(([verdict, count]) => (
        <button
          key={verdict}
          type="button"
          class={`verdict ${verdict}`}
          aria-pressed={only === verdict}
          title={t(only === verdict ? 'verify_showAll' : 'verify_showThese')}
          onClick={() => onOnly(only === verdict ? null : verdict)}
        >
          {verdictCount(verdict, count)}
        </button>
      ))}
    </fieldset>
  );
}
