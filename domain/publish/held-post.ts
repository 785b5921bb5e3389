/** Who sees a post. `scheduled`: nobody until its time. `pending`: its editors, until one approves. */
export type PostStatus = 'public' | 'private' | 'pending' | 'scheduled' | 'draft';

/**
 * A post's fields in the form in which what was sent and what a blog holds can be compared: whatever
 * a blog rewrites by itself is evened out on both sides. An empty field is one that the post does
 * not set: a new post leaves it to the blog.
 */
export interface PostFields {
  readonly title: string;
  readonly content: string;
  readonly excerpt: string;
  /** Its name in the address; '' when the blog has chosen none yet, or is to choose. */
  readonly slug: string;
  /** ISO 8601 in UTC to the second, `2017-05-07T01:30:00Z`; '' when the blog is to choose. */
  readonly date: string;
  /** The blog's own ids as text, sorted. */
  readonly categories: readonly string[];
  /** The blog's own ids as text, sorted. */
  readonly tags: readonly string[];
}

/** The name of one field. */
export type FieldName = keyof PostFields;

/** Every field, in the order in which a blogger meets them. */
export const FIELD_NAMES: readonly FieldName[] = [
  'title',
  'content',
  'excerpt',
  'slug',
  'date',
  'categories',
  'tags',
];

/** A post as a blog holds it. */
export interface HeldPost {
  /** The blog's own id for the post. */
  readonly remoteId: string;
  readonly url: string;
  readonly status: PostStatus;
  /** When a scheduled post becomes public, ISO 8601 in UTC; null for every other one. */
  readonly scheduledFor: string | null;
  readonly fields: PostFields;
}

/** What is to change of a post; what is not named stays as it is. */
export interface PostChange {
  readonly fields: Partial<PostFields>;
  readonly status?: PostStatus;
}
