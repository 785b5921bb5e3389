import { SETTLE_MS } from './back-off.ts';
import type { Answer, Placement } from './blog.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import type { Delivery } from './outbox.ts';
import { leavesDoubt, type PublishError } from './publish-error.ts';
import type { ReadyDelivery } from './ready-delivery.ts';
import { stopOrRetry } from './stop-or-retry.ts';

/**
 * Gives the blog the post: finds or makes it, writes down which it is, and only then completes it,
 * since completing takes away the mark by which it can be found. Ends in state `confirming`, or
 * with an error noted.
 */
export async function placePost(
  { delivery, post }: ReadyDelivery,
  ports: DeliveryPorts,
): Promise<Delivery> {
  const save = async (next: Delivery): Promise<Delivery> => {
    const stamped = { ...next, updatedAt: ports.now() };
    await ports.save(stamped);
    return stamped;
  };
  const { gateway } = ports;
  let current = await save({ ...delivery, state: 'sending' });

  if (current.remoteId === null) {
    const found = await gateway.find(current.id);
    if (!found.ok) return save(stopOrRetry(current, found.error, ports.now()));
    const settledAt = settledTime(current);
    if (found.value === null && ports.now() < settledAt)
      return save({ ...current, notBefore: settledAt });
    if (found.value === null) current = await save({ ...current, sentAt: ports.now() });
    const made: Answer<Placement> = found.value
      ? { ok: true, value: found.value }
      : await gateway.create(post, current.id);
    if (!made.ok) return save(stopped(current, made.error, ports.now()));
    current = await save({ ...current, remoteId: made.value.remoteId, sentAt: null, attempts: 0 });
  }

  const { remoteId } = current;
  if (remoteId === null) return current;
  // Sending the same again is harmless, so there is no waiting here; whoever comes next waits.
  const settledAt = Math.max(current.settledAt, settledTime(current));
  current = await save({ ...current, settledAt, sentAt: ports.now() });
  const updated = await gateway.update(remoteId, post, current.visibility);
  if (!updated.ok) return save(stopped(current, updated.error, ports.now()));
  return save({ ...current, state: 'confirming', sentAt: null, attempts: 0, error: null });
}

/** When a request whose answer was lost can no longer be at work. */
const settledTime = ({ sentAt }: Delivery): number => (sentAt === null ? 0 : sentAt + SETTLE_MS);

function stopped(delivery: Delivery, error: PublishError, now: number): Delivery {
  const sentAt = leavesDoubt(error) ? delivery.sentAt : null;
  return stopOrRetry({ ...delivery, sentAt }, error, now);
}
