import type { Post } from '../../../domain/post/post.ts';
import type { Answer, Visibility } from '../../../domain/publish/blog.ts';
import { ownWording } from '../../../domain/render/gutenberg-text.ts';
import { toGutenberg } from '../../../domain/render/to-gutenberg.ts';
import { categoryIds, tagIds } from './terms.ts';
import type { WordPressApi } from './wordpress-api.ts';

/** A post as WordPress's interface takes it. */
export interface PostFields {
  readonly title: string;
  readonly content: string;
  readonly excerpt: string;
  readonly categories: readonly number[];
  readonly tags: readonly number[];
}

/**
 * The post's fields, its categories and tags found or made there. Title and excerpt are HTML to
 * WordPress: unescaped, an author's "<" vanishes and an administrator's becomes live markup.
 */
export async function postFields(api: WordPressApi, post: Post): Promise<Answer<PostFields>> {
  const categories = await categoryIds(api, post.categories);
  if (!categories.ok) return categories;
  const tags = await tagIds(api, post.tags);
  if (!tags.ok) return tags;
  return {
    ok: true,
    value: {
      title: ownWording(post.title),
      content: toGutenberg(post),
      excerpt: ownWording(post.excerpt),
      categories: categories.value,
      tags: tags.value,
    },
  };
}

/** The status that shows the post as wished; who may not publish hands it in for approval. */
export const statusFor = (visibility: Visibility, mayPublish: boolean): string =>
  visibility === 'publish' && !mayPublish ? 'pending' : visibility;
