import type { Post } from '../post/post.ts';

/** A post together with the version of the form in which it is stored. */
export interface StoredPost {
  readonly post: Post;
  readonly postVersion: number;
}
