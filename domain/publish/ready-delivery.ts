import type { Post } from '../post/post.ts';
import { type CrossPostedAt, withCrossPostNote } from '../post/with-cross-post-note.ts';
import { LONG_RECEIPT_PAUSE_MS, RECEIPT_PAUSE_MS } from './back-off.ts';
import type { DeliveryPorts } from './delivery-ports.ts';
import { type Delivery, isOpen } from './outbox.ts';
import type { Receipt } from './receipt.ts';

/** A delivery that has everything it waits for. */
export interface ReadyDelivery {
  /** The post as it is to stand there. */
  readonly post: Post;
  /** The post there, when it is known. */
  readonly remoteId: string | null;
  /** The receipt of that very post. */
  readonly receipt: Receipt | undefined;
  /** When to look for links that are still missing; null when all are there. */
  readonly linksAt: number | null;
}

/** A delivery that cannot go on yet, and when to look again. */
export interface WaitingDelivery {
  readonly waitUntil: number;
}

/** Looks up the receipts that a delivery needs, and waits until what went before it has settled. */
export async function readyDelivery(
  delivery: Delivery,
  ports: DeliveryPorts,
): Promise<ReadyDelivery | WaitingDelivery> {
  const { draftId, blogId, goneId, linksLater } = delivery;
  const known = await ports.receiptFor(draftId, blogId);
  const receipt = known?.remoteId === goneId ? undefined : known;
  if (receipt && receipt.settledAt > ports.now()) return { waitUntil: receipt.settledAt };
  const { links, linksAt } = await linksOf(delivery, ports);
  const isIdle = delivery.state === 'linking' || !linksLater;
  if (linksAt !== null && isIdle) return { waitUntil: linksAt };
  const remoteId = delivery.remoteId ?? receipt?.remoteId ?? null;
  return {
    post: withCrossPostNote(delivery.post, links),
    remoteId,
    receipt: receipt?.remoteId === remoteId ? receipt : undefined,
    linksAt,
  };
}

/** The links to the cross-posts. One that was called off has none, and nothing waits for it. */
async function linksOf({ draftId, crossPosts }: Delivery, ports: DeliveryPorts) {
  const links: CrossPostedAt[] = [];
  let linksAt: number | null = null;
  for (const { blogId, blogName } of crossPosts) {
    const receipt = await ports.receiptFor(draftId, blogId);
    if (receipt) links.push({ name: blogName, url: receipt.url });
    const state = receipt ? null : await ports.stateAt(draftId, blogId);
    if (state === null || state === 'cancelled' || state === 'published') continue;
    const pause = isOpen({ state }) ? RECEIPT_PAUSE_MS : LONG_RECEIPT_PAUSE_MS;
    linksAt = Math.min(linksAt ?? Number.POSITIVE_INFINITY, ports.now() + pause);
  }
  return { links, linksAt };
}
