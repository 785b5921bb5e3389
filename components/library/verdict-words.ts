import type { MessageKey, PluralKey } from '../../adapters/i18n/message-key.ts';
import { t, tCount, uiLocale } from '../../adapters/i18n/t.ts';
import type { VerdictCounts } from '../../domain/verify/count-verdicts.ts';
import type { Known, Verdict } from '../../domain/verify/verification.ts';

const NAMES = {
  verbatim: 'verify_verdict_verbatim',
  typographic: 'verify_verdict_typographic',
  changed: 'verify_verdict_changed',
  'not-found': 'verify_verdict_notFound',
  unreachable: 'verify_verdict_unreachable',
} as const satisfies Record<Verdict, MessageKey>;

const COUNTS = {
  verbatim: 'verify_count_verbatim',
  typographic: 'verify_count_typographic',
  changed: 'verify_count_changed',
  'not-found': 'verify_count_notFound',
  unreachable: 'verify_count_unreachable',
} as const satisfies Record<Verdict, PluralKey>;

const NONE_LEFT = {
  verbatim: 'verify_noneLeft_verbatim',
  typographic: 'verify_noneLeft_typographic',
  changed: 'verify_noneLeft_changed',
  'not-found': 'verify_noneLeft_notFound',
  unreachable: 'verify_noneLeft_unreachable',
} as const satisfies Record<Verdict, MessageKey>;

/** The message that says what an earlier look found, and when. */
export const BEFORE = {
  verbatim: 'verify_before_verbatim',
  typographic: 'verify_before_typographic',
  changed: 'verify_before_changed',
  'not-found': 'verify_before_notFound',
} as const satisfies Record<Known['verdict'], MessageKey>;

/** What a verdict is called. */
export const verdictName = (verdict: Verdict): string => t(NAMES[verdict]);

/** "3 not found". */
export const verdictCount = (verdict: Verdict, count: number): string =>
  tCount(COUNTS[verdict], count);

/** That no clipping of the verdict is left in a view of them alone. */
export const noneLeft = (verdict: Verdict): string => t(NONE_LEFT[verdict]);

/** "1 verbatim, 3 not found", as the locale writes lists. */
export const verdictCounts = (counts: VerdictCounts): string =>
  new Intl.ListFormat(uiLocale(), { type: 'unit' }).format(
    counts.map(([verdict, count]) => verdictCount(verdict, count)),
  );
