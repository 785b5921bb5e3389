import type { PracticeBlog } from './start-wordpress.ts';

/** Changes a post as its editor would, past the program. */
export const changePost = (
  blog: PracticeBlog,
  remoteId: string,
  change: Readonly<Record<string, unknown>>,
): Promise<void> =>
  ask(blog, `/wp/v2/posts/${remoteId}`, { method: 'POST', body: JSON.stringify(change) });

/** Puts a post in the bin. */
export const deletePost = (blog: PracticeBlog, remoteId: string): Promise<void> =>
  ask(blog, `/wp/v2/posts/${remoteId}`, { method: 'DELETE' });

/** Gives a user another role. */
export async function changeRole(blog: PracticeBlog, login: string, role: string): Promise<void> {
  const users = await send(blog, `/wp/v2/users?search=${login}&context=edit`, {});
  const [{ id } = { id: 0 }] = (await users.json()) as readonly { readonly id: number }[];
  await ask(blog, `/wp/v2/users/${id}`, {
    method: 'POST',
    body: JSON.stringify({ roles: [role] }),
  });
}

async function ask(blog: PracticeBlog, path: string, init: RequestInit): Promise<void> {
  const response = await send(blog, path, init);
  const answer = await response.text();
  if (!response.ok) throw new Error(`${path}: ${answer}`);
}

function send({ url, users }: PracticeBlog, path: string, init: RequestInit): Promise<Response> {
  const { login, applicationPassword } = users.admin;
  const authorization = `Basic ${btoa(`${login}:${applicationPassword}`)}`;
  const headers = { authorization, 'content-type': 'application/json' };
  return fetch(`${url}/wp-json${path}`, { ...init, headers });
}
