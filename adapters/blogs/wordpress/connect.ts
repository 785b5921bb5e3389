import { safePageUrl } from '../../../domain/markup/safe-url.ts';
import type { Answer } from '../../../domain/publish/blog.ts';
import type { ConnectedBlog } from '../../../domain/publish/blog-kind.ts';
import type { Fetch } from '../http/exchange.ts';
import { failure } from '../http/failure.ts';
import { type Discovery, discover } from './discover.ts';
import { INDEX_QUERY, readSiteIndex, type SiteIndex } from './site-index.ts';
import { whoAmI } from './who-am-i.ts';
import { type WordPressApi, wordPressApi } from './wordpress-api.ts';

/** What the blogger typed. */
export interface SignIn {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly fetch?: Fetch;
}

/** Finds the blog and tests the application password by asking whom it belongs to. Changes nothing there. */
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

  const me = await whoAmI(api);
  if (!me.ok) return me;
  return {
    ok: true,
    value: {
      kind: 'wordpress',
      name: site.name || new URL(frontPage).host,
      url: ownAddress(site.home, frontPage),
      apiUrl,
      // By the blog's own word, so that it is one blog whether a name or an e-mail address was typed.
      user: me.value.user || user.trim(),
      displayName: me.value.displayName || user.trim(),
      can: me.value.can,
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
