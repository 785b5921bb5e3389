import { afterEarlier, type Verification } from '../../domain/verify/verification.ts';
import { db } from './database.ts';

/**
 * Keeps the last look at each clipping's source, in one transaction; resolves once it is durable. A
 * look in vain keeps what an earlier one knew.
 */
export function saveVerifications(verifications: readonly Verification[]): Promise<void> {
  return db.transaction('rw', db.verifications, async () => {
    const ids = verifications.map(({ clippingId }) => clippingId);
    const earlier = await db.verifications.bulkGet(ids);
    await db.verifications.bulkPut(
      verifications.map((now, at) => ({
        ...afterEarlier(earlier[at], now),
        rev: (earlier[at]?.rev ?? 0) + 1,
      })),
    );
  });
}

/** What is known of these clippings' words in their sources, by the clippings' ids. */
export async function findVerifications(
  ids: readonly string[],
): Promise<ReadonlyMap<string, Verification>> {
  const found = await db.verifications.bulkGet([...ids]);
  return new Map(
    found.flatMap((row): [string, Verification][] => {
      if (!row) return [];
      const { rev: _rev, ...verification } = row;
      return [[row.clippingId, verification]];
    }),
  );
}
