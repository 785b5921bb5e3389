import type { Post } from '../post/post.ts';
import { slugOf } from '../post/slug-of.ts';

/**
 * A name for the post's file as Jekyll wants it, `2017-05-06-the-title.md`: the blogger's own day, then
 * the post's slug, else its title as one. It is the same whenever the post goes out again.
 * The date in front keeps it from ever being a name that an operating system reserves.
 */
export function fileName(
  post: Pick<Post, 'title' | 'slug' | 'date'>,
  extension: 'md' | 'html',
): string {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(post.date)?.[0];
  const slug = slugOf(post.slug) || slugOf(post.title) || 'post';
  return `${day ?? 'undated'}-${slug}.${extension}`;
}
