import type { Receipt } from './blog.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import type { Delivery } from './outbox.ts';
import type { ReadyDelivery } from './ready-delivery.ts';
import { stopOrRetry } from './stop-or-retry.ts';

/**
 * Reads the post back and writes the receipt. The receipt is durable before the delivery is closed,
 * so a delivery that says "published" always has one; doing it again writes the same receipt.
 */
export async function confirmPost(
  { delivery, post }: ReadyDelivery,
  ports: DeliveryPorts,
): Promise<Delivery> {
  const { remoteId } = delivery;
  if (remoteId === null) return delivery;
  const answer = await ports.gateway.readBack(remoteId, post);
  const now = ports.now();
  if (!answer.ok) {
    const stopped = { ...stopOrRetry(delivery, answer.error, now), updatedAt: now };
    await ports.save(stopped);
    return stopped;
  }
  const earlier = await ports.receiptFor(delivery.draftId, delivery.blogId);
  const isSamePost = earlier?.remoteId === remoteId;
  const receipt: Receipt = {
    id: earlier?.id ?? delivery.id,
    draftId: delivery.draftId,
    blogId: delivery.blogId,
    ...answer.value.placement,
    whole: answer.value.whole,
    settledAt: delivery.settledAt,
    contentHash: await ports.hash(JSON.stringify(post)),
    publishedAt: isSamePost ? earlier.publishedAt : now,
    updatedAt: now,
  };
  await ports.saveReceipt(receipt);
  const done: Delivery = {
    ...delivery,
    state: 'published',
    attempts: 0,
    error: null,
    updatedAt: now,
  };
  await ports.save(done);
  return done;
}
