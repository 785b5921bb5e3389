import type { Post } from '../../domain/post/post.ts';
import type { CrossPost, Delivery, DeliveryState } from '../../domain/publish/outbox.ts';
import type { PublishError } from '../../domain/publish/publish-error.ts';
import { UNKNOWN_STANDING } from '../../domain/publish/receipt.ts';

/** How long a request of that version may still be at work at the blog. */
const SETTLE_MS = 60_000;

/** A delivery as version 2 of the store kept it: one for each press, and one more for the links at home. */
export interface EarlierDelivery {
  readonly id: string;
  readonly draftId: string;
  readonly blogId: string;
  readonly post: Post;
  readonly visibility: 'publish' | 'draft';
  readonly updates: boolean;
  readonly remoteId: string | null;
  readonly crossPosts: readonly CrossPost[];
  readonly sentAt: number | null;
  readonly settledAt: number;
  readonly state: Exclude<DeliveryState, 'linking' | 'cancelled'>;
  readonly attempts: number;
  readonly error: PublishError | null;
  readonly notBefore: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/**
 * One delivery for each draft and blog. The key under which a post may stand there is that of the
 * oldest one that has not ended; the text, and who is to see it, are those of the newest.
 */
export function upgradeDeliveries(earlier: readonly EarlierDelivery[]): readonly Delivery[] {
  const places = new Map<string, EarlierDelivery[]>();
  for (const delivery of earlier.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const place = `${delivery.draftId} ${delivery.blogId}`;
    places.set(place, [...(places.get(place) ?? []), delivery]);
  }
  return [...places.values()].flatMap((there) => {
    const newest = there.at(-1);
    const base = there.find(({ state }) => state !== 'published') ?? newest;
    return base && newest ? [merged(base, newest)] : [];
  });
}

function merged(base: EarlierDelivery, newest: EarlierDelivery): Delivery {
  const { id, draftId, blogId, remoteId, sentAt, settledAt, attempts, error, notBefore } = base;
  const { post, visibility, crossPosts, updates, createdAt, updatedAt } = newest;
  // What was asked of the blog is not written down from then, so a step under way begins anew; a
  // post that was made is found by its key or its receipt.
  const state = base.state === 'sending' || base.state === 'confirming' ? 'queued' : base.state;
  const isUnfinished = remoteId !== null && !base.updates && base.state !== 'published';
  return {
    ...{ id, rev: 1, press: 1, draftId, blogId, post, crossPosts },
    requestedStatus: visibility,
    linksLater: updates,
    remoteId,
    goneId: error?.kind === 'gone' ? remoteId : null,
    sentAt,
    settledAt,
    tried: [],
    standing: isUnfinished ? { ...UNKNOWN_STANDING, ownStatus: 'draft' } : null,
    ...{ state, attempts, error, conflict: null, createdAt, updatedAt },
    notBefore: Math.max(notBefore, sentAt === null ? 0 : sentAt + SETTLE_MS),
  };
}
