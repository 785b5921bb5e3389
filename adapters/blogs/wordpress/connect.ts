import { safePageUrl } from '../../../domain/markup/safe-url.ts';
import type { Answer, Blog } from '../../../domain/publish/blog.ts';
import type { Fetch } from '../http/exchange.ts';
import { failure } from '../http/failure.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { plainText } from '../http/plain-text.ts';
import { type Discovery, discover } from './discover.ts';
import { INDEX_QUERY, readSiteIndex, type SiteIndex } from './site-index.ts';
import { type WordPressApi, wordPressApi } from './wordpress-api.ts';

/** A blog that was reached and signed in to; the store adds its id and times. */
export type ConnectedBlog = Omit<Blog, 'id' | 'createdAt' | 'updatedAt'>;

/** What the blogger typed. */
export interface SignIn {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly fetch?: Fetch;
}

/**
 * Finds the blog and tests the application password by asking who it belongs to: a wrong one is
 * not refused anywhere else, since public pages answer in spite of it. Changes nothing there.
 */
export async function connect({
  url,
  user,
  password,
  fetch = globalThis.fetch,
}: SignIn): Promise<Answer<ConnectedBlog>> {
  const found = await discover(url, fetch);
  if (!found.ok) return found;
  const { frontPage, apiUrl } = found.value;
  const api = wordPressApi({ apiUrl, user: user.trim(), password, fetch });
  const answered = await indexOf(found.value, api);
  if (!answered.ok) return answered;
  const site = answered.value;
  if (!site.hasApplicationPasswords) return failure('passwords-off', '');

  const me = await api.call({
    route: '/wp/v2/users/me',
    query: { context: 'edit', _fields: 'name,capabilities' },
  });
  if (!me.ok) return me;
  const { name, capabilities } = fieldsOf(me.value);
  const may = fieldsOf(capabilities);
  if (may.edit_posts !== true) return failure('forbidden', '');
  return {
    ok: true,
    value: {
      kind: 'wordpress',
      name: site.name || new URL(frontPage).host,
      url: ownAddress(site.home, frontPage),
      apiUrl,
      user: user.trim(),
      displayName: plainText(textOrNone(name)) || user.trim(),
      can: {
        publish: may.publish_posts === true,
        createCategories: may.manage_categories === true,
      },
    },
  };
}

/** An interface that answers only to those who sign in is asked again, as them. */
async function indexOf({ index }: Discovery, api: WordPressApi): Promise<Answer<SiteIndex>> {
  if (index) return { ok: true, value: index };
  const root = await api.call({ route: '/', query: INDEX_QUERY });
  return root.ok ? readSiteIndex(root.value) : root;
}

/** The blog's own word for its address, when it stays on the host that was asked. */
function ownAddress(declared: string, frontPage: string): string {
  const home = safePageUrl(declared);
  return home && new URL(home).host === new URL(frontPage).host ? home : frontPage;
}
