import type { Post } from '../post/post.ts';
import type { Blog, Receipt, Visibility } from './blog.ts';
import { type CrossPost, type Delivery, isOpen } from './outbox.ts';
import { retryDelivery } from './stop-or-retry.ts';

/** What the blogger asked for with one press of Publish. */
export interface PublicationWish {
  readonly draftId: string;
  readonly post: Post;
  readonly visibility: Visibility;
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
 * The deliveries that fulfil a wish, in order: home, then the others, each with a note that links
 * home, then home again with a note that links the others. Nothing is made twice: where a delivery
 * is on its way there is no new one, a stopped one goes on under its own key, and a blog that
 * holds the post has it updated.
 */
export function planPublication(
  wish: PublicationWish,
  soFar: PublishedSoFar,
  means: PlanMeans,
): readonly Delivery[] {
  const { home, others, linkBack } = wish;
  const plan: Planning = { wish, soFar, means };
  const noteHome = [crossPost(home)];
  const noteOthers = linkBack ? others.map(crossPost) : [];
  const isKnown = ({ blogId }: CrossPost): boolean =>
    soFar.receipts.some((receipt) => receipt.blogId === blogId);
  const linksAtOnce = noteOthers.every(isKnown);

  const first = planFor(home.id, linksAtOnce ? noteOthers : [], plan);
  const rest = others.flatMap(({ id }) => planFor(id, noteHome, plan));
  const isNews = first.length > 0 || rest.length > 0;
  const last = isNews && !linksAtOnce ? [linkBackTo(noteOthers, plan)] : [];
  return [...first, ...rest, ...last];
}

interface Planning {
  readonly wish: PublicationWish;
  readonly soFar: PublishedSoFar;
  readonly means: PlanMeans;
}

function planFor(
  blogId: string,
  crossPosts: readonly CrossPost[],
  plan: Planning,
): readonly Delivery[] {
  const { post, visibility } = plan.wish;
  const { deliveries, receipts } = plan.soFar;
  const there = deliveries.filter((delivery) => delivery.blogId === blogId);
  const stopped = there.findLast(({ state }) => state === 'needs-you' || state === 'failed');
  const published = there.findLast(({ state }) => state === 'published');
  if (stopped && (!published || stopped.id > published.id)) {
    return [{ ...retryDelivery(stopped, plan.means.now), post, visibility, crossPosts }];
  }
  if (there.some(isOpen)) return [];
  const updates = receipts.some((receipt) => receipt.blogId === blogId);
  return [{ ...newDelivery(blogId, crossPosts, plan), updates }];
}

/** The last delivery of a plan. One that still waits from before is taken over, or it would bring back an older text. */
function linkBackTo(crossPosts: readonly CrossPost[], plan: Planning): Delivery {
  const { home, post, visibility } = plan.wish;
  const waiting = plan.soFar.deliveries.find(
    ({ blogId, updates, state }) => blogId === home.id && updates && state === 'queued',
  );
  const delivery = waiting ?? newDelivery(home.id, crossPosts, plan);
  return { ...delivery, post, visibility, crossPosts, updates: true };
}

function newDelivery(
  blogId: string,
  crossPosts: readonly CrossPost[],
  { wish, means }: Planning,
): Delivery {
  const { draftId, post, visibility } = wish;
  const { now } = means;
  return {
    id: means.newId(),
    draftId,
    blogId,
    post,
    visibility,
    updates: false,
    remoteId: null,
    crossPosts,
    sentAt: null,
    settledAt: 0,
    state: 'queued',
    attempts: 0,
    error: null,
    notBefore: now,
    createdAt: now,
    updatedAt: now,
  };
}

const crossPost = ({ id, name }: Pick<Blog, 'id' | 'name'>): CrossPost => ({
  blogId: id,
  blogName: name,
});
