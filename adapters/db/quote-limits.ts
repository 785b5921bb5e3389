import { type QuoteLimits, readLimits } from '../../domain/draft/quote-limits.ts';
import { db } from './database.ts';

const LIMITS = 'quote-limits';

/** What the blogger does not want to go beyond when quoting. */
export async function findQuoteLimits(): Promise<QuoteLimits> {
  return readLimits((await db.settings.get(LIMITS))?.value);
}

/** Sets that. */
export async function saveQuoteLimits(limits: QuoteLimits): Promise<void> {
  await db.settings.put({ key: LIMITS, value: limits });
}
