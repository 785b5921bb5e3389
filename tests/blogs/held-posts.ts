import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Post } from '../../domain/post/post.ts';
import type { Answer } from '../../domain/publish/blog.ts';
import type { PublicationRequest } from '../../domain/publish/plan-publication.ts';
import type { RequestedStatus } from '../../domain/publish/requested-status.ts';
import type { Connected } from './blogger.ts';
import { everyBlockPost } from './golden-post.ts';
import { allPosts, type HeldPost } from './wordpress/ask-rest.ts';
import type { PracticeBlog } from './wordpress/start-wordpress.ts';

/** The post with every kind of block, under a title of its own by which to find it. */
export const titled = (title: string, changes: Partial<Post> = {}): Post => ({
  ...everyBlockPost,
  title,
  ...changes,
});

/** Publishing a post at one blog only. */
export const requestFor = (
  home: Connected,
  post: Post,
  requestedStatus: RequestedStatus = 'publish',
): PublicationRequest => ({
  draftId: randomUUID(),
  post,
  requestedStatus,
  home: home.blog,
  others: [],
  linkBack: true,
});

/** The value of an answer; an error is the test's failure. */
export function succeeded<Value>(answer: Answer<Value>): Value {
  if (!answer.ok) throw new Error(`${answer.error.kind}: ${answer.error.detail}`);
  return answer.value;
}

/** The posts of that title, by the blog's own account. */
export const postsTitled = async (
  blog: PracticeBlog,
  title: string,
): Promise<readonly HeldPost[]> =>
  (await allPosts(blog)).filter((post) => post.title.raw === title);

/** The post of that title, of which there must be exactly one. */
export async function onlyPostTitled(blog: PracticeBlog, title: string): Promise<HeldPost> {
  const posts = await postsTitled(blog, title);
  expect(posts).toHaveLength(1);
  const [post] = posts;
  if (!post) throw new Error(`No post "${title}"`);
  return post;
}

/** Entities of rendered text as the characters that a reader sees. */
export const decode = (html: string): string =>
  html
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
