import type { DeliveryPorts } from './delivery-ports.ts';
import { nextDelivery, nextDeliveryTime } from './next-delivery.ts';
import type { Delivery } from './outbox.ts';
import { runDelivery } from './run-delivery.ts';

/** What emptying the outbox needs of the world. */
export interface OutboxPorts {
  /** The deliveries that still have work to do. */
  open(): Promise<readonly Delivery[]>;
  /** The way to a delivery's blog; null when the blog is no longer connected. */
  portsFor(delivery: Delivery): Promise<DeliveryPorts | null>;
  /** Resolves once the step is durable. */
  save(delivery: Delivery): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * Runs every delivery that can run now, one after the other, and returns the time at which to look
 * again; null when nothing is left to do. Never to be called twice at once.
 */
export async function emptyOutbox(ports: OutboxPorts): Promise<number | null> {
  for (;;) {
    const open = await ports.open();
    const next = nextDelivery(open, ports.now());
    if (!next) return nextDeliveryTime(open);
    const ways = await ports.portsFor(next);
    if (ways) await runDelivery(next, ways);
    else await ports.save(disconnected(next, ports.now()));
  }
}

const disconnected = (delivery: Delivery, now: number): Delivery => ({
  ...delivery,
  state: 'needs-you',
  error: { kind: 'disconnected', detail: '' },
  updatedAt: now,
});
