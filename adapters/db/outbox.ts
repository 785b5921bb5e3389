import type { Receipt } from '../../domain/publish/blog.ts';
import { type Delivery, isOpen } from '../../domain/publish/outbox.ts';
import type { PublishedSoFar } from '../../domain/publish/plan-publication.ts';
import { db } from './database.ts';

/**
 * Plans deliveries of a draft and puts them into the outbox, in one transaction: of two presses at
 * once the second one sees the plan of the first. Returns what was put in.
 */
export function enqueue(
  draftId: string,
  plan: (soFar: PublishedSoFar) => readonly Delivery[],
): Promise<readonly Delivery[]> {
  return db.transaction('rw', db.outbox, db.receipts, async () => {
    const [deliveries, receipts] = await Promise.all([deliveriesOf(draftId), receiptsOf(draftId)]);
    const planned = plan({ deliveries, receipts });
    await db.outbox.bulkPut([...planned]);
    return planned;
  });
}

/** Writes down a delivery's next step; resolves once it is durable. */
export async function saveDelivery(delivery: Delivery): Promise<void> {
  await db.outbox.put(delivery);
}

/** The deliveries that still have work to do, oldest first. */
export async function openDeliveries(): Promise<readonly Delivery[]> {
  const deliveries = await db.outbox.filter(isOpen).toArray();
  return deliveries.toSorted(byAge);
}

/** Everything that was ever sent of this draft, oldest first. */
export async function deliveriesOf(draftId: string): Promise<readonly Delivery[]> {
  const deliveries = await db.outbox.where('draftId').equals(draftId).toArray();
  return deliveries.toSorted(byAge);
}

/** A UUIDv7 sorts by the time at which it was made. */
const byAge = (one: Delivery, other: Delivery): number => (one.id < other.id ? -1 : 1);

/** Where the draft has been published. */
export const receiptsOf = (draftId: string): Promise<readonly Receipt[]> =>
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
