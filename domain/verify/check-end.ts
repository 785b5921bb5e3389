import type { VerdictCounts } from './count-verdicts.ts';

/** How a check came to its end. */
export interface CheckEnd {
  /** Articles that were looked at. */
  readonly done: number;
  /** Articles that were to be looked at. */
  readonly total: number;
  /** What was found and stored. */
  readonly counts: VerdictCounts;
  /** The browser's name for what stopped it (`QuotaExceededError`); null when nothing did, or the blogger. */
  readonly problem: string | null;
}
