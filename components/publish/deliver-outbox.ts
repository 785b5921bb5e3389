import { blogKindOf } from '../../adapters/blogs/registry.ts';
import { findBlogAccess } from '../../adapters/db/blogs.ts';
import { openDeliveries, purgeOutbox, stateAt, stepDelivery } from '../../adapters/db/outbox.ts';
import { finishDelivery, receiptFor } from '../../adapters/db/receipts.ts';
import type { Answer } from '../../domain/publish/blog.ts';
import type { DeliveryPorts } from '../../domain/publish/delivery-ports.ts';
import { emptyOutbox } from '../../domain/publish/empty-outbox.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';

/**
 * Delivers all that is due and takes out what is spent; answers with when to look again, in
 * milliseconds since 1970, or null. The background calls it, never twice at once.
 */
export async function deliverOutbox(): Promise<number | null> {
  const next = await emptyOutbox({
    open: openDeliveries,
    portsFor,
    step: stepDelivery,
    now: Date.now,
  });
  await purgeOutbox(Date.now());
  return next;
}

async function portsFor({ blogId }: Delivery): Promise<Answer<DeliveryPorts>> {
  const access = await findBlogAccess(blogId);
  if (!access.ok) return access;
  const kind = blogKindOf(access.value.blog.kind);
  if (!kind) return { ok: false, error: { kind: 'disconnected', detail: '' } };
  const gateway = kind.gateway(access.value);
  const store = { step: stepDelivery, finish: finishDelivery, receiptFor, stateAt };
  return { ok: true, value: { gateway, settleMs: kind.settleMs, ...store, now: Date.now } };
}
