import { requestOrigins } from '../../adapters/browser/permissions.ts';
import { saveBlog } from '../../adapters/db/blogs.ts';
import type { BlogKind, ConnectValues } from '../../domain/publish/blog-kind.ts';
import type { PublishError } from '../../domain/publish/publish-error.ts';

/**
 * Asks for the blog's origin, finds it, signs in, and stores it with its secrets sealed. Call it
 * directly in a click, or the browser does not ask. Returns what went wrong, or null; rejects when
 * the store refuses.
 */
export async function connectBlog(
  kind: BlogKind,
  values: ConnectValues,
): Promise<PublishError | null> {
  const origins = kind.origins(values);
  if (origins === null) return { kind: 'bad-address', detail: '' };
  if (!(await requestOrigins(origins))) return { kind: 'no-permission', detail: '' };
  const answer = await kind.connect(values);
  if (!answer.ok) return answer.error;
  await saveBlog(answer.value, Date.now());
  return null;
}
