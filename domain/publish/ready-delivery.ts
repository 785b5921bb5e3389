import type { Post } from '../post/post.ts';
import { type CrossPostedAt, withCrossPostNote } from '../post/with-cross-post-note.ts';
import { RECEIPT_PAUSE_MS } from './back-off.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import type { Delivery } from './outbox.ts';

/** A delivery that has everything it waits for, and the post as it is to stand there. */
export interface ReadyDelivery {
  readonly delivery: Delivery;
  readonly post: Post;
}

/** A delivery that cannot go on yet, and when to look again. */
export interface WaitingDelivery {
  readonly waitUntil: number;
}

/** Looks up the receipts that a delivery needs, and waits until what went before it has settled. */
export async function readyDelivery(
  delivery: Delivery,
  ports: DeliveryPorts,
): Promise<ReadyDelivery | WaitingDelivery> {
  const { draftId, blogId, remoteId, updates } = delivery;
  const own = remoteId === null ? await ports.receiptFor(draftId, blogId) : undefined;
  const later: WaitingDelivery = { waitUntil: ports.now() + RECEIPT_PAUSE_MS };
  if (updates && remoteId === null && !own) return later;
  if (updates && own && own.settledAt > ports.now()) return { waitUntil: own.settledAt };
  const others: CrossPostedAt[] = [];
  for (const { blogId: otherId, blogName } of delivery.crossPosts) {
    const receipt = await ports.receiptFor(draftId, otherId);
    if (!receipt) return later;
    others.push({ name: blogName, url: receipt.url });
  }
  // A receipt from after the click means that another delivery has made the post meanwhile.
  const known = own && (updates || own.publishedAt > delivery.createdAt) ? own.remoteId : remoteId;
  return {
    delivery: { ...delivery, remoteId: known },
    post: withCrossPostNote(delivery.post, others),
  };
}
