import type { Post } from '../post/post.ts';
import type { DeliveryKey } from './blog.ts';
import type { Conflict } from './conflict.ts';
import type { PostChange } from './held-post.ts';
import type { PublishError } from './publish-error.ts';
import type { Standing } from './receipt.ts';
import type { RequestedStatus } from './requested-status.ts';

/**
 * The delivery of a draft to a blog, from the press to the receipt: one for each draft and blog, and
 * every press gives it the newest text. Each step is in the store before the next is taken, so it
 * goes on after any crash where it was.
 */
export interface Delivery extends Wanted, Facts, Course {
  /** UUIDv7, made at the first press; also the key under which the blog can be asked for the post. */
  readonly id: DeliveryKey;
  /** One more at every write. */
  readonly rev: number;
  readonly draftId: string;
  readonly blogId: string;
  /** One more whenever the blogger presses something: whoever delivers for an earlier press stops. */
  readonly press: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What the last press asks for. */
export interface Wanted {
  /** The post as it was at that moment. */
  readonly post: Post;
  readonly requestedStatus: RequestedStatus;
  /** The blogs that a note at the end names, by the links of their receipts. */
  readonly crossPosts: readonly CrossPost[];
  /** True where the post goes out before those links are known, and gets them afterwards. */
  readonly linksLater: boolean;
}

/** What is known to have happened at the blog, whatever is pressed meanwhile. */
export interface Facts {
  /** The post there, once known. */
  readonly remoteId: string | null;
  /** A post that is no longer there: a receipt for it counts no more. */
  readonly goneId: string | null;
  /** When the blog was last asked to change something without a clear answer; null when that is settled. */
  readonly sentAt: number | null;
  /** Until then an earlier request may still be at work there; 0 when none is. */
  readonly settledAt: number;
  /** What those requests asked for: whatever of it is there is not somebody else's. */
  readonly tried: readonly PostChange[];
  /** How we left the post, while that is not in the receipt. */
  readonly standing: Standing | null;
}

/** How it is getting on. */
export interface Course {
  readonly state: DeliveryState;
  /** Failures in a row. */
  readonly attempts: number;
  /** What went wrong last; null when nothing did. */
  readonly error: PublishError | null;
  /** What was changed there, when the error is `edited-there`. */
  readonly conflict: Conflict | null;
  /** Not before this time, milliseconds since 1970. */
  readonly notBefore: number;
}

/** A blog named in "(Cross-posted at …)"; the link is that blog's receipt for the same draft. */
export interface CrossPost {
  readonly blogId: string;
  readonly blogName: string;
}

/**
 * queued: not begun. sending: a request may have reached the blog. confirming: it holds the post,
 * and it is being read back. linking: it is out, and waits for the links of its cross-posts.
 * published: done, there is a receipt. needs-you: only the blogger can go on. failed: given up; the
 * draft is intact and it can be tried again. cancelled: the blogger called it off.
 */
export type DeliveryState =
  | 'queued'
  | 'sending'
  | 'confirming'
  | 'linking'
  | 'published'
  | 'needs-you'
  | 'failed'
  | 'cancelled';

/** The states in which the background still has work to do. */
export const OPEN_STATES: readonly DeliveryState[] = ['queued', 'sending', 'confirming', 'linking'];

/** True while the background still has work to do on it. */
export const isOpen = ({ state }: Pick<Delivery, 'state'>): boolean => OPEN_STATES.includes(state);

/** True when it has come to a stop and only the blogger can go on. */
export const hasStopped = ({ state }: Pick<Delivery, 'state'>): boolean =>
  state === 'needs-you' || state === 'failed';

/** True when something of it may be at the blog that the receipt, if any, does not tell of. */
export const mayHaveReached = (
  { sentAt, standing }: Pick<Facts, 'sentAt' | 'standing'>,
  receipt: object | undefined,
): boolean => sentAt !== null || (standing !== null && !receipt);
