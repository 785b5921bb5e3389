import { changePost } from './change-post.ts';
import { confirmPost } from './confirm-post.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import type { PostFields } from './held-post.ts';
import { type Journal, openJournal } from './journal.ts';
import { makePost } from './make-post.ts';
import { type Delivery, isOpen } from './outbox.ts';
import { type ReadyDelivery, readyDelivery } from './ready-delivery.ts';
import { stopOrRetry } from './stop-or-retry.ts';

/** One run of a delivery. */
export interface DeliveryRun {
  readonly journal: Journal;
  readonly ports: DeliveryPorts;
  readonly ready: ReadyDelivery;
}

/**
 * Takes a delivery as far as it can go now: published, stopped, waiting with the time before which
 * there is nothing to do, or given over to a later press. Safe to call again after a crash at any
 * point, with what the store then holds; never to be called twice at once. Throws only what a port
 * throws.
 */
export async function runDelivery(delivery: Delivery, ports: DeliveryPorts): Promise<void> {
  if (!isOpen(delivery) || delivery.notBefore > ports.now()) return;
  const journal = openJournal(delivery, ports);
  const ready = await readyDelivery(delivery, ports);
  if ('waitUntil' in ready) return void (await journal.note({}, { notBefore: ready.waitUntil }));
  const run: DeliveryRun = { journal, ports, ready };
  // Read back later than at once, the post may have been changed by somebody meanwhile.
  if (delivery.state === 'confirming') return confirmPost(run, null);

  const fields = await prepared(run);
  if (!fields) return;
  if (ready.remoteId === null && !(await makePost(run, fields))) return;
  const changed = await changePost(run, fields);
  if (changed) await confirmPost(run, changed);
}

/** The fields as the blog is to hold them, and the request as far as the user may; null when it has come to a stop. */
async function prepared({ journal, ports, ready }: DeliveryRun): Promise<Prepared | null> {
  const me = await ports.gateway.whoami();
  const fields = me.ok ? await ports.gateway.prepare(ready.post) : me;
  if (me.ok && fields.ok) return { fields: fields.value, mayPublish: me.value.publish };
  if (!fields.ok) {
    const { attempts } = journal.current();
    await journal.note({}, stopOrRetry({ attempts }, fields.error, ports.now()));
  }
  return null;
}

/** What to send, and whether the user may show it to readers by themselves. */
export interface Prepared {
  readonly fields: PostFields;
  readonly mayPublish: boolean;
}
