import type { Answer } from '../../../domain/publish/blog.ts';
import { frontPageOf } from '../../../domain/publish/front-page.ts';
import type { PublishError } from '../../../domain/publish/publish-error.ts';
import type { Fetch } from '../http/exchange.ts';
import { failure } from '../http/failure.ts';
import { isPrivate, isSameHost } from '../http/same-host.ts';
import { type VisitedPage, visitPage } from '../http/visit-page.ts';
import { frontPageOfInterface } from './api-address.ts';
import { declaredInterfaces } from './declared-interface.ts';
import { type Guess, guessInterfaces } from './guess-interfaces.ts';
import { askSiteIndex, type SiteIndex } from './site-index.ts';

/** Where a blog is, and what it says of itself; null when it says so only to those who sign in. */
export interface Discovery extends Guess {
  readonly index: SiteIndex | null;
}

/** After these the server itself is in trouble, and asking it elsewhere is no use. */
const HOPELESS = new Set<PublishError['kind']>(['offline', 'timeout', 'busy']);

/**
 * Finds a WordPress's interface without signing in: by the Link header of its front page, by the
 * link in its HTML, by its usual address and by the one that every WordPress has, also in the
 * folders above what was typed. Each is asked whether it is one. A front page for members only, or
 * one that is "coming soon", hides nothing.
 *
 * A blog that leads to another host is refused, as is an interface there: a password is only ever
 * sent to the host that the blogger named. From http to https on the same host is let pass.
 */
export async function discover(typed: string, fetch: Fetch): Promise<Answer<Discovery>> {
  const asked = frontPageOf(typed);
  if (asked === null) return failure('bad-address', '');
  const visited = await visitPage(asked, fetch);
  if (!visited.ok) return visited;
  const page = visited.value;

  const tried = new Set<string>();
  let problem: Answer<never> | null = null;
  for (const { frontPage, apiUrl, isDeclared } of suppositions(page)) {
    if (tried.has(apiUrl)) continue;
    tried.add(apiUrl);
    const index = await confirm(apiUrl, page.url, fetch);
    if (index.ok) return { ok: true, value: { frontPage, apiUrl, index: index.value } };
    // What the blog itself declared is the one to speak of; that a guess was wrong says nothing.
    if (isDeclared) problem ??= index;
    if (HOPELESS.has(index.error.kind)) return problem ?? index;
  }
  return problem ?? failure(page.status >= 500 ? 'server-error' : 'no-interface', said(page));
}

const suppositions = (page: VisitedPage): readonly (Guess & { readonly isDeclared: boolean })[] => [
  ...declaredInterfaces(page).map((apiUrl) => ({
    frontPage: frontPageOfInterface(apiUrl) ?? page.url,
    apiUrl,
    isDeclared: true,
  })),
  ...guessInterfaces(page.url).map((guess) => ({ ...guess, isDeclared: false })),
];

async function confirm(
  apiUrl: string,
  frontPage: string,
  fetch: Fetch,
): Promise<Answer<SiteIndex | null>> {
  if (!isSameHost(apiUrl, frontPage)) return failure('redirected', new URL(apiUrl).origin);
  if (!isPrivate(apiUrl)) return failure('insecure', new URL(apiUrl).origin);
  return askSiteIndex(apiUrl, fetch);
}

const said = ({ status }: VisitedPage): string => `HTTP ${status}`;
