import { upgradePost } from '../post/upgrade-post.ts';
import type { Answer } from './blog.ts';
import type { DeliveryPorts, DeliveryStep } from './delivery-ports.ts';
import { nextDelivery, nextDeliveryTime } from './next-delivery.ts';
import type { Delivery } from './outbox.ts';
import type { PublishError } from './publish-error.ts';
import { runDelivery } from './run-delivery.ts';

/** What emptying the outbox needs of the world. */
export interface OutboxPorts {
  /** The deliveries that still have work to do. */
  open(): Promise<readonly Delivery[]>;
  /** The way to a delivery's blog, or why there is none. */
  portsFor(delivery: Delivery): Promise<Answer<DeliveryPorts>>;
  /** As in `DeliveryPorts`. */
  step(id: string, step: DeliveryStep): Promise<Delivery | null>;
  /** Milliseconds since 1970. */
  now(): number;
}

/**
 * Runs every delivery that can run now, one after the other, and returns the time at which to look
 * again; null when nothing is left to do. One that throws is given up with its reason and holds up
 * no other. Never to be called twice at once.
 */
export async function emptyOutbox(ports: OutboxPorts): Promise<number | null> {
  for (;;) {
    const open = await ports.open();
    const next = nextDelivery(open, ports.now());
    if (!next) return nextDeliveryTime(open);
    const problem = await runOne(next, ports).catch(internal);
    if (problem) await giveUp(next, problem, ports);
  }
}

/** Runs one delivery; answers with what stands in its way. */
async function runOne(delivery: Delivery, ports: OutboxPorts): Promise<PublishError | null> {
  const post = upgradePost(delivery.post);
  if (!post) return { kind: 'unreadable-post', detail: '' };
  const ways = await ports.portsFor(delivery);
  if (!ways.ok) return ways.error;
  await runDelivery({ ...delivery, post }, ways.value);
  return null;
}

/** Our own mistake; its message may be about anything, so only its name is kept. */
const internal = (error: unknown): PublishError => ({
  kind: 'internal',
  detail: error instanceof Error ? error.name : typeof error,
});

async function giveUp(
  { id, press }: Delivery,
  error: PublishError,
  { step, now }: OutboxPorts,
): Promise<void> {
  const state = error.kind === 'disconnected' ? 'needs-you' : 'failed';
  await step(id, (stored) =>
    stored.press === press
      ? { ...stored, state, error, rev: stored.rev + 1, updatedAt: now() }
      : stored,
  );
}
