import type { Post } from '../post/post.ts';
import type { DeliveryKey, Visibility } from './blog.ts';
import type { PublishError } from './publish-error.ts';

/**
 * One delivery of one post to one blog, from the click to the receipt. Every step is in the store
 * before the next is taken, so a delivery goes on after any crash where it was.
 */
export interface Delivery {
  /** UUIDv7, made at the click; also the key under which the blog can be asked for the post. */
  readonly id: DeliveryKey;
  readonly draftId: string;
  readonly blogId: string;
  /** The post as it was when the blogger pressed Publish. */
  readonly post: Post;
  readonly visibility: Visibility;
  /** True when it changes the post that an earlier delivery made there; it waits for that one's receipt. */
  readonly updates: boolean;
  /** The post at the blog, once known. */
  readonly remoteId: string | null;
  /** The blogs that a note at the end names; the delivery waits for their receipts, which hold the links. */
  readonly crossPosts: readonly CrossPost[];
  /** When the blog was last asked to change something without a clear answer; null when that is settled. */
  readonly sentAt: number | null;
  /** Until then an earlier request of this delivery may still be at work there; 0 when none is. */
  readonly settledAt: number;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** What went wrong last; null when nothing did. */
  readonly error: PublishError | null;
  /** Not before this time, milliseconds since 1970. */
  readonly notBefore: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A blog named in "(Cross-posted at …)"; the link is that blog's receipt for the same draft. */
export interface CrossPost {
  readonly blogId: string;
  readonly blogName: string;
}

/**
 * queued: not begun. sending: a request may have reached the blog. confirming: it holds the post,
 * and it is being read back. published: done, there is a receipt. needs-you: only the blogger can
 * go on. failed: given up for now; the draft is intact and the delivery can be tried again.
 */
export type DeliveryState =
  | 'queued'
  | 'sending'
  | 'confirming'
  | 'published'
  | 'needs-you'
  | 'failed';

/** True while the background still has work to do on it. */
export const isOpen = ({ state }: Pick<Delivery, 'state'>): boolean =>
  state === 'queued' || state === 'sending' || state === 'confirming';
