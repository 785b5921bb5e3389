import { countVerdicts, type VerdictCounts } from '../../domain/verify/count-verdicts.ts';
import { VERDICTS } from '../../domain/verify/verification.ts';
import { db } from './database.ts';

/**
 * How often the library has each verdict: counted by index, less those of clippings in the bin, of
 * which there are few.
 */
export function libraryVerdicts(): Promise<VerdictCounts> {
  return db.transaction('r', db.clippings, db.verifications, async () => {
    const all = await Promise.all(
      VERDICTS.map((verdict) => db.verifications.where('outcome.verdict').equals(verdict).count()),
    );
    const deleted = await db.clippings.where('alive').equals(0).primaryKeys();
    const known = await db.verifications.bulkGet(deleted);
    const less = new Map(countVerdicts(known.flatMap((one) => (one ? [one.outcome.verdict] : []))));
    return VERDICTS.map(
      (verdict, at) => [verdict, (all[at] ?? 0) - (less.get(verdict) ?? 0)] as const,
    ).filter(([, count]) => count > 0);
  });
}
