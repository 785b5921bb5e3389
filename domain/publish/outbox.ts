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
  /** The post at the blog, once known; a delivery that starts with one updates it. */
  readonly remoteId: string | null;
  /** A note with a link to another delivery's post, when it is a cross-post. */
  readonly crossPost: CrossPost | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** What went wrong last; null when nothing did. */
  readonly error: PublishError | null;
  /** Not before this time, milliseconds since 1970. */
  readonly notBefore: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** "(Cross-posted at …)": which blog it names; the link is that blog's receipt for the same draft. */
export interface CrossPost {
  readonly blogId: string;
  readonly blogName: string;
}

/**
 * queued: not begun. sending: a request may have reached the blog. confirming: it holds the post,
 * and it is being read back. published: done, there is a receipt. needs-you: only the blogger can
 * go on. failed: given up for now; the draft is intact and the delivery can be tried again.
 */
export type DeliveryState = 'queued' | 'sending' | 'confirming' | 'published' | 'needs-you' | 'failed';

/** True while the background still has work to do on it. */
export const isOpen = ({ state }: Pick<Delivery, 'state'>): boolean =>
  state === 'queued' || state === 'sending' || state === 'confirming';
