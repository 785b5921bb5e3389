import { safePageUrl } from '../../markup/safe-url.ts';
import { routeOf, withoutAnchor } from '../address/route.ts';
import { isKeeperName } from '../copies/keeper-name.ts';
import { originalOf, originalOfPage } from '../copies/original-of.ts';
import { titleCore } from '../heading/title-core.ts';
import type { PageClues } from '../page-clues.ts';
import type { Found } from '../source.ts';
import { articleNode } from './article-node.ts';
import {
  declaredTitles,
  findHeadline,
  type Headline,
  isTitled,
  type Titles,
} from './choose-title.ts';
import { type JsonLdNode, readJsonLd } from './json-ld.ts';
import { firstTag, type MetaTags, readMetaTags } from './meta-tags.ts';
import { readHeadings } from './read-headings.ts';

/** The clues of a page as the choosers of single fields need them, what belongs to another story taken out. */
export interface PageFacts {
  readonly clues: PageClues;
  /** True for a page that is looked at as a copy on another host: what names that host names nobody. */
  readonly isCopy: boolean;
  /** The publisher's host without `www.`, or '' when it has none. */
  readonly host: string;
  readonly tags: MetaTags;
  readonly nodes: readonly JsonLdNode[];
  /** The JSON-LD node about the article, if there is one. */
  readonly article: JsonLdNode | null;
  readonly titles: Titles;
  readonly headline: Headline | null;
  /** The address that the page declares as its own; whether to believe it is for `linkUrl` to say. */
  readonly canonical: Found<string> | null;
}

/** Puts the clues in order. */
export function pageFacts(said: PageClues): PageFacts {
  const url = homeOf(said);
  const isCopy = url !== withoutAnchor(said.url);
  const nodes = readJsonLd(said.jsonLd);
  const tags = readMetaTags(said.metas);
  const core = (title: string) => titleCore(title, isCopy ? isKeeperName : undefined);
  const shown = { ...said, url, title: core(said.title) };
  const clues = { ...shown, headings: readHeadings(shown, nodes, { tags, isCopy }) };
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  const article = articleNode(nodes, url, [
    clues.title,
    ...firstTag(tags, ['og:title']),
    ...clues.headings.map(({ text }) => text),
  ]);
  const titles = declaredTitles(clues.title, tags, article).map((title) => ({
    ...title,
    value: core(title.value),
  }));
  const route = routeOf(URL.parse(url)?.hash ?? '');
  const found = findHeadline(clues, titles, host);
  // What an app declares is the same for all its pages.
  const headline = route && found ? { ...found, trust: Math.max(found.trust, 2) } : found;
  const canonicals = canonicalAddresses(clues, tags);
  const path = pathOf(url);
  // After pushState the tags of the story before stay: they name another path and another headline.
  const isStale =
    headline !== null &&
    (canonicals.length > 0
      ? canonicals.every(({ value }) => pathOf(value) !== path)
      : route !== '') &&
    declared(titles).length > 0 &&
    !isTitled(headline, declared(titles));
  return {
    clues,
    isCopy,
    host,
    tags: isStale ? new Map([...tags].filter(([name]) => SITE_TAGS.test(name))) : tags,
    nodes: isStale ? [] : nodes,
    article: isStale ? null : article,
    titles: isStale ? titles.filter(({ from }) => from === 'page') : titles,
    headline,
    canonical: isStale ? null : (canonicals[0] ?? null),
  };
}

const SITE_TAGS = /site_name|app|locale|publisher$/;

const declared = (titles: Titles): Titles => titles.filter(({ from }) => from !== 'page');

/** What the story is called in its address; sections before it come and go. */
function pathOf(address: string): string | undefined {
  const url = URL.parse(address);
  return url ? (url.pathname + routeOf(url.hash)).split('/').filter(Boolean).at(-1) : undefined;
}

/** The publisher's address, of a copy too. */
function homeOf({ url, canonicals }: PageClues): string {
  const [declared = null] = canonicals.filter(Boolean);
  return withoutAnchor(originalOfPage(url, declared) ?? url);
}

/** The addresses that the page declares as its own, the link before the tag. */
function canonicalAddresses(clues: PageClues, tags: MetaTags): readonly Found<string>[] {
  const [said] = firstTag(tags, ['og:url']);
  const shared = said && safePageUrl(said, clues.url);
  return [
    ...clues.canonicals.filter(Boolean).map((value) => ({ value, from: 'link' as const })),
    ...(shared ? [{ value: shared, from: 'open-graph' as const }] : []),
  ].map(({ value, from }) => ({ value: originalOf(value) ?? value, from }));
}
