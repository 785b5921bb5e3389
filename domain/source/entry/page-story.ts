import { typesOf } from '../choose/json-ld.ts';
import type { PageFacts } from '../choose/page-facts.ts';
import { plainWords } from '../plain-words.ts';
import type { Source } from '../source.ts';
import type { Entry } from './entry.ts';
import type { UnitLine } from './unit-lines.ts';

/** What tells the story that the page's head speaks of from others on the page. */
export interface PageStory {
  /** Its heading's words, plain; '' when the page has none. */
  readonly headline: string;
  /** True when this is what the page is said to be called. */
  readonly isTitle: (text: string) => boolean;
  /** True when this is the address of what the head speaks of. */
  readonly isAddress: (link: string | null) => boolean;
  /** True for a page whose parts are written one after the other, and say so. */
  readonly isLive: boolean;
  /** True when the head speaks of one story. */
  readonly isArticle: boolean;
}

const LIVE =
  /live[-_ ]?(?:blog|ticker|update|event|stream|feed|post)|newsblog|ticker|as-it-happened/i;

/** Reads from a page's facts what its own story is. */
export function pageStory(facts: PageFacts, source: Source): PageStory {
  const { headline, titles, article, tags, nodes, clues } = facts;
  const words = plainWords(headline?.text ?? '');
  const told = titles.map(({ value }) => plainWords(value));
  const own = source.canonicalUrl?.value ?? source.url;
  const isLive =
    nodes.some((node) => typesOf(node).includes('LiveBlogPosting')) ||
    LIVE.test([source.url, clues.title].join(' '));
  return {
    headline: words,
    isTitle: (text) => {
      const said = plainWords(text);
      return (
        said !== '' &&
        (words === ''
          ? told.some((title) => title === said || title.startsWith(`${said} `))
          : said === words)
      );
    },
    isAddress: (link) => link !== null && isSame(link, own),
    isLive,
    isArticle:
      (article !== null && typesOf(article).some((type) => /Article|Posting|Report/.test(type))) ||
      (tags.get('og:type') ?? []).some((type) => /^article$/i.test(type)),
  };
}

/** One place on the web, fragments too. */
function isSame(one: string, other: string): boolean {
  const plain = (address: string) => {
    const { host, pathname, search, hash } = new URL(address);
    return `${host.replace(/^(?:www|m|mobile|amp)\./, '')}${pathname.replace(/\/$/, '')}${search}${hash}`;
  };
  return plain(one) === plain(other);
}

/** True when the lines hold the heading of the page's own story. */
export const holdsHeadline = (lines: readonly UnitLine[], { headline }: PageStory): boolean =>
  headline !== '' && lines.some(({ rank, text }) => rank > 0 && plainWords(text) === headline);

/** True when an entry without title and address says of itself what the head says of the page's story. */
export function agrees({ title, link, authors, time }: Entry, source: Source): boolean {
  if (title !== null || link !== null) return false;
  const said = source.authors?.value.map(plainWords) ?? [];
  const isByThem = authors.length > 0 && authors.every((name) => said.includes(plainWords(name)));
  const day = source.publishedTime?.value.slice(0, 10);
  return isByThem && (time === null || time.slice(0, 10) === day);
}
