import { type Post, run } from '../../../domain/post/post.ts';
import type { PlanMeans, PublicationWish } from '../../../domain/publish/plan-publication.ts';
import { POST_VERSION } from '../../../domain/publish/read-stored-post.ts';

/** A short post; `title` tells one version from another. */
export const shortPost = (title = 'A calm day', changes: Partial<Post> = {}): Post => ({
  title,
  byline: '',
  categories: ['General'],
  tags: [],
  excerpt: '',
  lang: 'en',
  composedTime: '2017-05-06T23:34:00Z',
  blocks: [{ kind: 'paragraph', content: [run('Nothing happened.')] }],
  ...changes,
});

/** Publishing that post at home and on the given other blogs. */
export const wish = (
  others: readonly string[] = [],
  changes: Partial<PublicationWish> = {},
): PublicationWish => ({
  draftId: 'draft',
  post: shortPost(),
  postVersion: POST_VERSION,
  wish: 'publish',
  home: { id: 'home', name: 'The Home Page' },
  others: others.map((id) => ({ id, name: `The ${id}` })),
  linkBack: true,
  ...changes,
});

/** Ids that sort in the order in which they were made. */
export function means(now: number): PlanMeans {
  const newId = (): string => {
    count += 1;
    return `id-${String(count).padStart(6, '0')}`;
  };
  return { now, newId };
}
let count = 0;
