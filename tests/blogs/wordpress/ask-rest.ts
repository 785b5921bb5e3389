import type { PracticeBlog, PracticeUser } from './start-wordpress.ts';

/** A post as WordPress's own interface tells it, past the program. */
export interface HeldPost {
  readonly id: number;
  readonly slug: string;
  readonly status: string;
  readonly link: string;
  readonly author: number;
  readonly title: { readonly raw: string; readonly rendered: string };
  readonly content: { readonly raw: string; readonly rendered: string };
  readonly excerpt: { readonly raw: string };
  readonly categories: readonly number[];
  readonly tags: readonly number[];
}

/** Asks a practice blog's interface directly, so that a test does not rely on the code that it tests. */
export async function askRest<Value>(
  blog: PracticeBlog,
  user: PracticeUser,
  path: string,
): Promise<Value> {
  const authorization = `Basic ${btoa(`${user.login}:${user.applicationPassword}`)}`;
  const response = await fetch(`${blog.url}/wp-json${path}`, { headers: { authorization } });
  return (await response.json()) as Value;
}

/** Every post of the blog in any state but the bin. */
export const allPosts = (blog: PracticeBlog): Promise<readonly HeldPost[]> =>
  askRest(blog, blog.users.admin, '/wp/v2/posts?status=any&context=edit&per_page=100');
