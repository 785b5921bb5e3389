import type { Post } from '../../../domain/post/post.ts';
import type { Answer } from '../../../domain/publish/blog.ts';

/** Keeps the last post's fields, so that a delivery asks for its categories once and not at each step. */
export function remembering<Fields>(
  prepare: (post: Post) => Promise<Answer<Fields>>,
): (post: Post) => Promise<Answer<Fields>> {
  let last: { readonly post: Post; readonly fields: Answer<Fields> } | null = null;
  return async (post) => {
    if (last?.post === post && last.fields.ok) return last.fields;
    last = { post, fields: await prepare(post) };
    return last.fields;
  };
}
