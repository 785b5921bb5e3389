import type { FieldName, PostFields, PostStatus } from './held-post.ts';

/**
 * What we left at a blog: the base to which what is there later is compared. A field that is not
 * named in `held` is one of which we do not know how we left it; one that is not named in `sent` is
 * the blog's own, as the draft never set it.
 */
export interface Standing {
  /** What the blog held after our last write. */
  readonly held: Partial<PostFields>;
  /** What the draft last wanted, field by field. */
  readonly sent: Partial<PostFields>;
  /** The status, while it is the one that we gave; null once somebody else has changed it. */
  readonly ownStatus: PostStatus | null;
  /** The fields that the blog changed or dropped when we wrote them. */
  readonly altered: readonly FieldName[];
}

/** Proof of one publication: one for each draft and blog. */
export interface Receipt extends Standing {
  /** UUIDv7. */
  readonly id: string;
  /** One more at every write. */
  readonly rev: number;
  readonly draftId: string;
  readonly blogId: string;
  readonly remoteId: string;
  readonly url: string;
  /** How readers saw it when it was last read. */
  readonly status: PostStatus;
  /** When it becomes public, ISO 8601 in UTC; null unless it is scheduled. */
  readonly scheduledFor: string | null;
  /** Until then a lost request of a delivery may still change the post: whoever changes it next waits. */
  readonly settledAt: number;
  readonly publishedAt: number;
  readonly updatedAt: number;
}

/** True for a post that readers see, or will see by themselves: it never goes offline unasked. */
export const isLive = (status: PostStatus): boolean =>
  status === 'public' || status === 'private' || status === 'scheduled';

/** True for a post that no reader sees because we left it so: "Publish" is to show it. */
export const isLeftUnpublished = ({
  status,
  ownStatus,
}: Pick<Receipt, 'status' | 'ownStatus'>): boolean => !isLive(status) && status === ownStatus;

/** What is known of a post of which nothing was written down. */
export const UNKNOWN_STANDING: Standing = { held: {}, sent: {}, ownStatus: null, altered: [] };

/** The standing alone, of a receipt or of anything that has one. */
export const standingOf = ({ held, sent, ownStatus, altered }: Standing): Standing => ({
  held,
  sent,
  ownStatus,
  altered,
});
