import { MAX_ATTEMPTS, pauseAfter } from './back-off.ts';
import type { Course, Delivery } from './outbox.ts';
import { isPassing, type PublishError } from './publish-error.ts';

/**
 * How a delivery goes on after an error: it rests and goes on by itself when waiting can mend the
 * error, is given up after `MAX_ATTEMPTS`, and waits for the blogger when only they can mend it.
 */
export function stopOrRetry(
  { attempts: before }: Pick<Delivery, 'attempts'>,
  error: PublishError,
  now: number,
): Partial<Course> {
  const attempts = before + 1;
  const noted = { attempts, error };
  if (!isPassing(error)) return { ...noted, state: 'needs-you' };
  if (attempts >= MAX_ATTEMPTS) return { ...noted, state: 'failed' };
  return { ...noted, notBefore: now + pauseAfter(attempts) };
}
