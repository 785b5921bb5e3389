import { type Delivery, mayHaveReached } from './outbox.ts';

/** How long a delivery that has ended is kept, in milliseconds. What is worth keeping is in its receipt. */
const KEPT_MS = 7 * 24 * 60 * 60_000;

/**
 * Whether the outbox needs a delivery no more: it has ended a while ago, and nothing of it can be
 * at the blog but what the receipt tells of. The key of any other one may be needed to find its post.
 */
export const isSpent = (delivery: Delivery, receipt: object | undefined, now: number): boolean =>
  (delivery.state === 'published' || delivery.state === 'cancelled') &&
  delivery.updatedAt < now - KEPT_MS &&
  !mayHaveReached(delivery, receipt);
