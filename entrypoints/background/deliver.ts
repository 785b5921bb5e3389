import { blogKindOf } from '../../adapters/blogs/registry.ts';
import { findBlogAccess, noteAbilities } from '../../adapters/db/blogs.ts';
import { openDeliveries, purgeOutbox, stateAt, stepDelivery } from '../../adapters/db/outbox.ts';
import { finishDelivery, receiptFor } from '../../adapters/db/receipts.ts';
import type { Answer } from '../../domain/publish/blog.ts';
import type { PostGateway } from '../../domain/publish/blog-kind.ts';
import type { DeliveryPorts } from '../../domain/publish/delivery-ports.ts';
import { emptyOutbox } from '../../domain/publish/empty-outbox.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';

/** Takes all deliveries as far as they can go now; answers when to look again, null for never. */
export async function deliver(): Promise<number | null> {
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
  const gateway = noting(blogId, kind.gateway(access.value));
  const store = { step: stepDelivery, finish: finishDelivery, receiptFor, stateAt };
  return { ok: true, value: { gateway, settleMs: kind.settleMs, ...store, now: Date.now } };
}

/** The gateway; what it hears of the user's abilities is written down for the settings to show. */
const noting = (blogId: string, gateway: PostGateway): PostGateway => ({
  ...gateway,
  async whoami() {
    const me = await gateway.whoami();
    // The delivery does not depend on it.
    if (me.ok) await noteAbilities(blogId, me.value).catch(() => undefined);
    return me;
  },
});
