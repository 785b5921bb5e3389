import { type Address, isOwnAddress } from './is-own-address.ts';
import type { FoundOnPage, PageAnswer } from './page-answer.ts';
import type { Outcome, Wanted } from './verification.ts';

/** A page that was read, and the address that it was read at, after all redirects. */
export interface PageRead extends PageAnswer {
  readonly url: string;
}

/**
 * What a page says of each clipping of an article. Words that are not on a page which is not the
 * article's own any more are not called missing: nobody has seen the article. A front page in the
 * article's place may show its first words, and proves nothing either.
 */
export function judgePage(
  source: Address,
  clippings: readonly Wanted[],
  page: PageRead,
): ReadonlyMap<string, Outcome> {
  const found = new Map(page.passages.map((passage) => [passage.id, passage]));
  const isFront = isFrontPage(page.url) && !isFrontPage(source.url);
  const missing: Outcome =
    isFront || !isOwnAddress(source, page)
      ? { verdict: 'unreachable', reason: 'moved' }
      : { verdict: 'not-found' };
  return new Map(
    clippings.map(({ id }) => {
      const passage = isFront ? undefined : found.get(id);
      return [id, passage ? outcomeOf(passage) : missing];
    }),
  );
}

/** True when an address is on the same site as the one that was asked for, `www.` and the like aside, and no less private. */
export function isSameSite(asked: string, reached: string): boolean {
  const [from, to] = [new URL(asked), new URL(reached)];
  if (bareHost(from) !== bareHost(to)) return false;
  return from.protocol === to.protocol || (from.protocol === 'http:' && to.protocol === 'https:');
}

function outcomeOf({ found, words }: FoundOnPage): Outcome {
  if (found === 'exact') return { verdict: 'verbatim' };
  return found === 'typographic' ? { verdict: 'typographic' } : { verdict: 'changed', words };
}

const isFrontPage = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return /^\/(index\.\w+)?$/.test(pathname) && search === '';
};

/** Host and port, without the prefixes under which sites serve the same pages to phones. */
const bareHost = ({ hostname, port }: URL): string =>
  `${hostname.replace(/^(www|m|mobile|amp)\./, '')}:${port}`;
