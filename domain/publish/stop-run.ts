import type { Facts } from './outbox.ts';
import type { PublishError } from './publish-error.ts';
import type { DeliveryRun } from './run-delivery.ts';
import { stopOrRetry } from './stop-or-retry.ts';

/** Ends a run with an error. A post that is gone is forgotten: when the blogger goes on, it is made anew. */
export async function stopRun(
  { journal, ports, ready }: DeliveryRun,
  error: PublishError,
  facts: Partial<Facts> = {},
): Promise<null> {
  const { attempts, remoteId } = journal.current();
  const goneId = remoteId ?? ready.remoteId;
  const gone = { goneId, remoteId: null, standing: null, tried: [], sentAt: null };
  await journal.note(
    { ...facts, ...(error.kind === 'gone' && gone) },
    stopOrRetry({ attempts }, error, ports.now()),
  );
  return null;
}
