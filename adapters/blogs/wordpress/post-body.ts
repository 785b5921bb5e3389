import type { PostFields } from '../../../domain/publish/held-post.ts';

/** Fields of a post as WordPress's interface takes them; those that are not named are left alone there. */
export function postBody({
  title,
  content,
  excerpt,
  slug,
  date,
  categories,
  tags,
}: Partial<PostFields>): Readonly<Record<string, unknown>> {
  return {
    ...(title !== undefined && { title }),
    ...(content !== undefined && { content }),
    ...(excerpt !== undefined && { excerpt }),
    ...(slug && { slug }),
    ...(date && { date_gmt: date.replace(/Z$/, '') }),
    ...(categories && { categories: categories.map(Number) }),
    ...(tags && { tags: tags.map(Number) }),
  };
}

/** Only what the post sets: for a new post the rest is the blog's to choose, its default category above all. */
export const fieldsSet = (fields: PostFields): Partial<PostFields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value.length > 0));
