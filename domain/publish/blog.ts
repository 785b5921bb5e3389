import type { PublishError } from './publish-error.ts';

/** A place to publish, as the store keeps it. What is secret of it is kept apart, sealed. */
export interface Blog {
  /** `blogId` of kind, address and user: connecting it again finds it again. */
  readonly id: string;
  /** One more at every write. */
  readonly rev: number;
  /** Id of a `BlogKind`. */
  readonly kind: string;
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

/** An answer of the world: a value, or an error the blogger can act on. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: PublishError };

/** A delivery's name at the blog, the same however often it is tried. */
export type DeliveryKey = string;

export type { Receipt } from './receipt.ts';
