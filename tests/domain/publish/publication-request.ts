import { POST_VERSION, type Post, run } from '../../../domain/post/post.ts';
import type { PlanMeans, PublicationRequest } from '../../../domain/publish/plan-publication.ts';

/** A short post; `title` tells one version from another. */
export const shortPost = (title = 'A calm day', changes: Partial<Post> = {}): Post => ({
  version: POST_VERSION,
  title,
  byline: '',
  categories: ['General'],
  tags: [],
  excerpt: '',
  lang: 'en',
  slug: '',
  date: '2017-05-06T16:34:00-07:00',
  isDateChosen: false,
  blocks: [{ kind: 'paragraph', content: [run('Nothing happened.')] }],
  ...changes,
});

/** Publishing that post at home and on the given other blogs. */
export const request = (
  others: readonly string[] = [],
  changes: Partial<PublicationRequest> = {},
): PublicationRequest => ({
  draftId: 'draft',
  post: shortPost(),
  requestedStatus: 'publish',
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
