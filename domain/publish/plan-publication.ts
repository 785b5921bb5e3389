import type { Post } from '../post/post.ts';
import type { Blog } from './blog.ts';
import type { CrossPost, Delivery, Wanted } from './outbox.ts';
import { lookAtOnce, pressedAgain } from './press-again.ts';
import { isLive, type Receipt } from './receipt.ts';
import type { RequestedStatus } from './requested-status.ts';

/** What the blogger asked for with one press. */
export interface PublicationRequest {
  readonly draftId: string;
  readonly post: Post;
  readonly requestedStatus: RequestedStatus;
  /** Where the post is at home; cross-posts name and link it. */
  readonly home: Pick<Blog, 'id' | 'name'>;
  readonly others: readonly Pick<Blog, 'id' | 'name'>[];
  /** Whether the post at home names and links the others too. */
  readonly linkBack: boolean;
}

/** What has been sent of this draft before. Read in the transaction that stores the plan, or two presses at once plan twice. */
export interface PublishedSoFar {
  readonly deliveries: readonly Delivery[];
  readonly receipts: readonly Receipt[];
}

/** What a plan is made with. */
export interface PlanMeans {
  /** Makes a UUIDv7; each sorts after the one before. */
  newId(): string;
  readonly now: number;
}

/**
 * The deliveries that fulfil a request: home, and the others, each with a note that links home; home
 * gets a note that links the others as soon as they are out. There is one delivery for each blog:
 * whatever it was about, from now on it is about this press, so the last press wins; its key and
 * what it knows of the blog stay, so nothing is made twice. A request for a draft passes over a blog
 * where readers see the post already.
 */
export function planPublication(
  request: PublicationRequest,
  { deliveries, receipts }: PublishedSoFar,
  { newId, now }: PlanMeans,
): readonly Delivery[] {
  const { draftId, home, others, linkBack } = request;
  const isHeldBack = (blogId: string): boolean =>
    request.requestedStatus === 'draft' &&
    receipts.some((receipt) => receipt.blogId === blogId && isLive(receipt.status));
  const places = [
    { blogId: home.id, crossPosts: linkBack ? others.map(crossPost) : [], linksLater: true },
    ...others.map(({ id }) => ({ blogId: id, crossPosts: [crossPost(home)], linksLater: false })),
  ].filter(({ blogId }) => !isHeldBack(blogId));
  const planned = places.map(({ blogId, crossPosts, linksLater }): Delivery => {
    const { post, requestedStatus } = request;
    const wanted: Wanted = { post, requestedStatus, crossPosts, linksLater };
    const known = deliveries.find((delivery) => delivery.blogId === blogId);
    return known
      ? pressedAgain(known, wanted, now)
      : newDelivery({ id: newId(), draftId, blogId, now }, wanted);
  });
  const rest = deliveries.filter(({ id }) => !planned.some((delivery) => delivery.id === id));
  return [...planned, ...lookAtOnce(rest, now)];
}

function newDelivery(
  {
    id,
    draftId,
    blogId,
    now,
  }: Pick<Delivery, 'id' | 'draftId' | 'blogId'> & { readonly now: number },
  wanted: Wanted,
): Delivery {
  return {
    ...wanted,
    id,
    rev: 1,
    draftId,
    blogId,
    press: 1,
    remoteId: null,
    goneId: null,
    sentAt: null,
    settledAt: 0,
    tried: [],
    standing: null,
    state: 'queued',
    attempts: 0,
    error: null,
    conflict: null,
    notBefore: now,
    createdAt: now,
    updatedAt: now,
  };
}

const crossPost = ({ id, name }: Pick<Blog, 'id' | 'name'>): CrossPost => ({
  blogId: id,
  blogName: name,
});
