import { wakeOutbox } from '../../adapters/browser/wake-outbox.ts';
import { enqueue } from '../../adapters/db/outbox.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';
import { actOn } from '../../domain/publish/press-again.ts';

/**
 * Does what a button beside a delivery does, to the delivery as it is stored by then, and wakes the
 * one who delivers. Rejects when the store refuses.
 */
export async function actOnDelivery(
  { id, draftId }: Pick<Delivery, 'id' | 'draftId'>,
  act: (stored: Delivery, now: number) => Delivery,
): Promise<void> {
  const now = Date.now();
  await enqueue(draftId, ({ deliveries }) =>
    actOn(deliveries, id, { act: (stored) => act(stored, now), now }),
  );
  await wakeOutbox();
}
