import { confirmPost } from './confirm-post.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import { type Delivery, isOpen } from './outbox.ts';
import { placePost } from './place-post.ts';
import { readyDelivery } from './ready-delivery.ts';

/**
 * Takes a delivery as far as it can go now and returns it as last saved: published, stopped, or
 * open with the time before which there is nothing to do. Safe to call again after a crash at any
 * point, with what the store then holds; never to be called twice at once for one blog and draft.
 * Throws only what a port throws.
 */
export async function runDelivery(delivery: Delivery, ports: DeliveryPorts): Promise<Delivery> {
  if (!isOpen(delivery) || delivery.notBefore > ports.now()) return delivery;
  const ready = await readyDelivery(delivery, ports);
  if ('waitUntil' in ready) {
    const waiting = { ...delivery, notBefore: ready.waitUntil, updatedAt: ports.now() };
    await ports.save(waiting);
    return waiting;
  }
  const placed =
    ready.delivery.state === 'confirming' ? ready.delivery : await placePost(ready, ports);
  return placed.state === 'confirming'
    ? confirmPost({ ...ready, delivery: placed }, ports)
    : placed;
}
