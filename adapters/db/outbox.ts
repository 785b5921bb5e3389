import type { DeliveryStep } from '../../domain/publish/delivery-ports.ts';
import { type Delivery, type DeliveryState, OPEN_STATES } from '../../domain/publish/outbox.ts';
import type { PublishedSoFar } from '../../domain/publish/plan-publication.ts';
import { isSpent } from '../../domain/publish/purge-outbox.ts';
import { db } from './database.ts';
import { receiptFor, receiptsOf } from './receipts.ts';

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

/**
 * Applies a step to a delivery as it is stored, in one transaction, and resolves with what is stored
 * then, once that is durable; null when the delivery is no longer there. Nothing ever writes a
 * delivery that was read before: that would undo what was pressed meanwhile.
 */
export function stepDelivery(id: string, step: DeliveryStep): Promise<Delivery | null> {
  return db.transaction('rw', db.outbox, async () => {
    const stored = await db.outbox.get(id);
    if (!stored) return null;
    const next = step(stored);
    if (next !== stored) await db.outbox.put(next);
    return next;
  });
}

/** The deliveries that still have work to do, oldest first. */
export async function openDeliveries(): Promise<readonly Delivery[]> {
  const deliveries = await db.outbox.where('state').anyOf(OPEN_STATES).toArray();
  return deliveries.toSorted(byAge);
}

/** The deliveries of this draft, one for each blog, oldest first. */
export async function deliveriesOf(draftId: string): Promise<readonly Delivery[]> {
  const deliveries = await db.outbox.where('draftId').equals(draftId).toArray();
  return deliveries.toSorted(byAge);
}

/** How the delivery of this draft to that blog is getting on; null when there is none. */
export async function stateAt(draftId: string, blogId: string): Promise<DeliveryState | null> {
  const deliveries = await deliveriesOf(draftId);
  return deliveries.find((delivery) => delivery.blogId === blogId)?.state ?? null;
}

/** Takes out what has ended and is needed no more. */
export function purgeOutbox(now: number): Promise<void> {
  return db.transaction('rw', db.outbox, db.receipts, async () => {
    const ended = await db.outbox.where('state').anyOf('published', 'cancelled').toArray();
    for (const delivery of ended) {
      const receipt = await receiptFor(delivery.draftId, delivery.blogId);
      if (isSpent(delivery, receipt, now)) await db.outbox.delete(delivery.id);
    }
  });
}

/** A UUIDv7 sorts by the time at which it was made. */
const byAge = (one: Delivery, other: Delivery): number => (one.id < other.id ? -1 : 1);
