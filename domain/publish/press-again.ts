import type { Post } from '../post/post.ts';
import { type Delivery, hasStopped, isOpen, type Wanted } from './outbox.ts';

/** The delivery, from now on about a later press. What is known of the blog stays. */
export const pressedAgain = (delivery: Delivery, wanted: Wanted, now: number): Delivery => ({
  ...delivery,
  ...wanted,
  rev: delivery.rev + 1,
  press: delivery.press + 1,
  state: 'queued',
  attempts: 0,
  error: null,
  conflict: null,
  notBefore: now,
  updatedAt: now,
});

/** The delivery after "Try again": with the post as it is on the screen now. One that has not stopped is returned as it is. */
export const retryDelivery = (delivery: Delivery, post: Post, now: number): Delivery =>
  hasStopped(delivery) ? pressedAgain(delivery, { ...delivery, post }, now) : delivery;

/** The delivery, called off. What may have reached the blog is still known, should the blogger go on. */
export const cancelDelivery = (delivery: Delivery, now: number): Delivery =>
  isOpen(delivery) || hasStopped(delivery)
    ? {
        ...delivery,
        rev: delivery.rev + 1,
        press: delivery.press + 1,
        state: 'cancelled',
        attempts: 0,
        error: null,
        conflict: null,
        updatedAt: now,
      }
    : delivery;

/** Those that wait, made to look at once whether what they wait for has come. */
export const lookAtOnce = (deliveries: readonly Delivery[], now: number): readonly Delivery[] =>
  deliveries
    .filter((delivery) => isOpen(delivery) && delivery.notBefore > now)
    .map((delivery) => ({ ...delivery, rev: delivery.rev + 1, notBefore: now }));

/** Those of a draft that wait for the receipt of this blog, made to look at once. */
export const wokenBy = (
  blogId: string,
  deliveries: readonly Delivery[],
  now: number,
): readonly Delivery[] =>
  lookAtOnce(
    deliveries.filter(
      ({ crossPosts, attempts }) =>
        attempts === 0 && crossPosts.some((crossPost) => crossPost.blogId === blogId),
    ),
    now,
  );

/**
 * What to write when the blogger does something to one delivery of a draft: that one, changed, and
 * the others that may wait for it.
 */
export function actOn(
  deliveries: readonly Delivery[],
  id: string,
  { act, now }: { readonly act: (stored: Delivery) => Delivery; readonly now: number },
): readonly Delivery[] {
  const stored = deliveries.find((delivery) => delivery.id === id);
  if (!stored) return [];
  const others = deliveries.filter((delivery) => delivery !== stored);
  return [act(stored), ...lookAtOnce(others, now)];
}
