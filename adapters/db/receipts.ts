import type { DeliveryStep } from '../../domain/publish/delivery-ports.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';
import { wokenBy } from '../../domain/publish/press-again.ts';
import type { Receipt } from '../../domain/publish/receipt.ts';
import { db } from './database.ts';

/** Where the draft has been published. */
export const receiptsOf = (draftId: string): Promise<readonly Receipt[]> =>
  db.receipts.where('draftId').equals(draftId).toArray();

/** The receipt of this draft on this blog. */
export const receiptFor = (draftId: string, blogId: string): Promise<Receipt | undefined> =>
  db.receipts.where('[draftId+blogId]').equals([draftId, blogId]).first();

/**
 * Writes a delivery's step and its receipt in one transaction: a delivery that says "published" has
 * one. There is one receipt for each draft and blog; `makeReceipt` makes the new one of the earlier.
 */
export function finishDelivery(
  id: string,
  step: DeliveryStep,
  makeReceipt: (earlier: Receipt | undefined) => Receipt,
): Promise<Delivery | null> {
  return db.transaction('rw', db.outbox, db.receipts, async () => {
    const stored = await db.outbox.get(id);
    if (!stored) return null;
    const next = step(stored);
    const receipt = makeReceipt(await receiptFor(stored.draftId, stored.blogId));
    const others = await db.outbox.where('draftId').equals(stored.draftId).toArray();
    await db.receipts.put(receipt);
    await db.outbox.bulkPut([...wokenBy(stored.blogId, others, receipt.updatedAt), next]);
    return next;
  });
}
