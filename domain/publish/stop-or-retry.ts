import { MAX_ATTEMPTS, pauseAfter } from './back-off.ts';
import type { Delivery } from './outbox.ts';
import { isPassing, type PublishError } from './publish-error.ts';

/**
 * The delivery after an error: it rests and goes on by itself when waiting can mend the error, is
 * given up after `MAX_ATTEMPTS`, and waits for the blogger when only they can mend it.
 */
export function stopOrRetry(delivery: Delivery, error: PublishError, now: number): Delivery {
  const attempts = delivery.attempts + 1;
  const noted = { ...delivery, attempts, error };
  if (!isPassing(error)) return { ...noted, state: 'needs-you' };
  if (attempts >= MAX_ATTEMPTS) return { ...noted, state: 'failed' };
  return { ...noted, notBefore: now + pauseAfter(attempts) };
}

/**
 * The delivery, ready to go on where it stopped; the blogger has pressed "Try again". If its post
 * is gone from the blog it will be made anew. One that has not stopped is returned as it is.
 */
export function retryDelivery(delivery: Delivery, now: number): Delivery {
  if (delivery.state !== 'needs-you' && delivery.state !== 'failed') return delivery;
  const anew = delivery.error?.kind === 'gone' && {
    remoteId: null,
    updates: false,
    createdAt: now,
  };
  return {
    ...delivery,
    ...anew,
    state: 'queued',
    attempts: 0,
    error: null,
    notBefore: now,
    updatedAt: now,
  };
}
