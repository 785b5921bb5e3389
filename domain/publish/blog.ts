import type { Post } from '../post/post.ts';
import type { PublishError } from './publish-error.ts';

/** A place to publish, as the store keeps it. The password is kept apart, sealed. */
export interface Blog {
  /** UUIDv7. */
  readonly id: string;
  readonly kind: 'wordpress';
  /** The blog's own name. */
  readonly name: string;
  /** The front page's address. */
  readonly url: string;
  /** Where its interface answers, as the blog itself declares it. */
  readonly apiUrl: string;
  readonly user: string;
  /** What the blog calls the user. */
  readonly displayName: string;
  readonly can: BlogAbilities;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What the connected user may do there; the interface hides the rest. */
export interface BlogAbilities {
  readonly publish: boolean;
  readonly createCategories: boolean;
}

/** Whether readers see the post at once. */
export type Visibility = 'publish' | 'draft';

/** Where a post stands on a blog. */
export interface Placement {
  /** The blog's own id for the post. */
  readonly remoteId: string;
  readonly url: string;
  /** `pending`: the blog holds it for an editor's approval. */
  readonly visibility: Visibility | 'pending';
}

/** An answer of the world: a value, or an error the blogger can act on. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: PublishError };

/** A delivery's name at the blog, the same however often it is tried. */
export type DeliveryKey = string;

/**
 * What every kind of blog can do. Nothing here throws: what goes wrong comes back as a
 * `PublishError`. Each call is safe to repeat.
 */
export interface BlogGateway {
  /** The post that a delivery with this key has already made, or null when there is none. */
  find(key: DeliveryKey): Promise<Answer<Placement | null>>;
  /** Makes a post that `find(key)` will find. It is not yet visible to readers. */
  create(post: Post, key: DeliveryKey): Promise<Answer<Placement>>;
  /** Gives the post there these contents and this visibility; doing it twice changes nothing. */
  update(remoteId: string, post: Post, visibility: Visibility): Promise<Answer<Placement>>;
  /** Reads the post back and tells whether all of it arrived. */
  readBack(remoteId: string, post: Post): Promise<Answer<ReadBack>>;
}

/** What the blog holds after a delivery. */
export interface ReadBack {
  readonly placement: Placement;
  /** False when the blog changed or dropped part of the post. */
  readonly whole: boolean;
}

/** Proof of one publication. */
export interface Receipt {
  /** UUIDv7. */
  readonly id: string;
  readonly draftId: string;
  readonly blogId: string;
  readonly remoteId: string;
  readonly url: string;
  readonly visibility: Placement['visibility'];
  readonly whole: boolean;
  /** SHA-256 of the post as it was sent, hexadecimal. */
  readonly contentHash: string;
  /** Until then a lost request of the delivery may still change the post: whoever changes it next waits. */
  readonly settledAt: number;
  readonly publishedAt: number;
  readonly updatedAt: number;
}
