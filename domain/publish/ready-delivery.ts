import type { Post } from '../post/post.ts';
import { type CrossPostedAt, withCrossPostNote } from '../post/with-cross-post-note.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import type { Delivery } from './outbox.ts';

/** A delivery that has everything it waits for, and the post as it is to stand there. */
export interface ReadyDelivery {
  readonly delivery: Delivery;
  readonly post: Post;
}

/** Looks up the receipts that a delivery needs; null while one is not there yet. */
export async function readyDelivery(
  delivery: Delivery,
  ports: DeliveryPorts,
): Promise<ReadyDelivery | null> {
  const { draftId, blogId, remoteId, updates } = delivery;
  const own = remoteId === null ? await ports.receiptFor(draftId, blogId) : undefined;
  if (updates && remoteId === null && !own) return null;
  const others: CrossPostedAt[] = [];
  for (const { blogId: otherId, blogName } of delivery.crossPosts) {
    const receipt = await ports.receiptFor(draftId, otherId);
    if (!receipt) return null;
    others.push({ name: blogName, url: receipt.url });
  }
  // A receipt from after the click means that another delivery has made the post meanwhile.
  const known = own && (updates || own.publishedAt > delivery.createdAt) ? own.remoteId : remoteId;
  return {
    delivery: { ...delivery, remoteId: known },
    post: withCrossPostNote(delivery.post, others),
  };
}
