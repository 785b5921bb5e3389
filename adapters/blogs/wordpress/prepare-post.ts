import type { Post } from '../../../domain/post/post.ts';
import type { Answer } from '../../../domain/publish/blog.ts';
import type { PostFields } from '../../../domain/publish/held-post.ts';
import { ownWording } from '../../../domain/render/gutenberg-text.ts';
import { toGutenberg } from '../../../domain/render/to-gutenberg.ts';
import { comparable, comparableIds, comparableTime } from './comparable.ts';
import { categoryIds, tagIds } from './terms.ts';
import type { WordPressApi } from './wordpress-api.ts';

/**
 * The post as WordPress is to hold it, its categories and tags found or made there. Title and
 * excerpt are HTML to WordPress: unescaped, an author's "<" vanishes and an administrator's becomes
 * live markup.
 */
export async function preparePost(api: WordPressApi, post: Post): Promise<Answer<PostFields>> {
  const categories = await categoryIds(api, post.categories);
  if (!categories.ok) return categories;
  const tags = await tagIds(api, post.tags);
  if (!tags.ok) return tags;
  return {
    ok: true,
    value: {
      title: comparable(ownWording(post.title)),
      content: comparable(toGutenberg(post)),
      excerpt: comparable(ownWording(post.excerpt)),
      slug: post.slug,
      date: post.isDateChosen ? comparableTime(post.date) : '',
      categories: comparableIds(categories.value),
      tags: comparableIds(tags.value),
    },
  };
}
