import type { Receipt } from '../../domain/publish/blog.ts';
import { type Delivery, isOpen } from '../../domain/publish/outbox.ts';
import { db } from './database.ts';

/**
 * Puts deliveries into the outbox, unless the draft is already on its way to that blog: pressing
 * Publish twice sends once. Returns those that were taken in.
 */
export function enqueue(deliveries: readonly Delivery[]): Promise<readonly Delivery[]> {
  return db.transaction('rw', db.outbox, async () => {
    const taken: Delivery[] = [];
    for (const delivery of deliveries) {
      const waiting = await db.outbox.where('draftId').equals(delivery.draftId).toArray();
      const known = new Set(deliveries.map(({ id }) => id));
      const busy = waiting.some(
        (other) => !known.has(other.id) && other.blogId === delivery.blogId && isOpen(other),
      );
      if (busy) continue;
      await db.outbox.put(delivery);
      taken.push(delivery);
    }
    return taken;
  });
}

/** Writes down a delivery's next step; resolves once it is durable. */
export async function saveDelivery(delivery: Delivery): Promise<void> {
  await db.outbox.put(delivery);
}

/** The deliveries that still have work to do, oldest first. */
export async function openDeliveries(): Promise<readonly Delivery[]> {
  const deliveries = await db.outbox
    .where('state')
    .anyOf('queued', 'sending', 'confirming')
    .toArray();
  return deliveries.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Everything that was ever sent of this draft, oldest first. */
export async function deliveriesOf(draftId: string): Promise<readonly Delivery[]> {
  const deliveries = await db.outbox.where('draftId').equals(draftId).toArray();
  return deliveries.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Where the draft has been published. */
export const receiptsOf = (draftId: string): Promise<Receipt[]> =>
  db.receipts.where('draftId').equals(draftId).toArray();

/** The receipt of this draft on this blog. */
export const receiptFor = (draftId: string, blogId: string): Promise<Receipt | undefined> =>
  db.receipts.where('[draftId+blogId]').equals([draftId, blogId]).first();

/** Keeps one receipt per draft and blog: a later one takes the earlier one's place and id. */
export function saveReceipt(receipt: Receipt): Promise<void> {
  return db.transaction('rw', db.receipts, async () => {
    const earlier = await receiptFor(receipt.draftId, receipt.blogId);
    await db.receipts.put({ ...receipt, id: earlier?.id ?? receipt.id });
  });
}
