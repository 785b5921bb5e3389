import { safePageUrl } from '../../domain/markup/safe-url.ts';
import type { Found } from '../../domain/source/source.ts';
import { articleNode } from './article-node.ts';
import { attributeOf, baseOf, queryAll } from './dom.ts';
import { type JsonLdNode, readJsonLd } from './json-ld.ts';
import { firstTag, type MetaTags, readMetaTags } from './meta-tags.ts';
import {
  declaredTitles,
  findHeadline,
  type Headline,
  isTitled,
  type Titles,
} from './read-title.ts';
import { type StoryLine, storyHead } from './story-head.ts';

/** Everything a page says about itself, read once for all the readers of single fields. */
export interface PageClues {
  readonly document: Document;
  /** The visited address. */
  readonly url: string;
  /** Its host without `www.`, or '' when it has none. */
  readonly host: string;
  readonly tags: MetaTags;
  readonly nodes: readonly JsonLdNode[];
  /** The JSON-LD node about the article, if there is one. */
  readonly article: JsonLdNode | null;
  readonly titles: Titles;
  readonly headline: Headline | null;
  /** What stands near the headline. */
  readonly head: readonly StoryLine[];
  /** The address that the page declares as its own; whether to believe it is for `linkUrl` to say. */
  readonly canonical: Found<string> | null;
}

/** Reads the clues of a page. */
export function pageClues(document: Document, url: string): PageClues {
  const nodes = readJsonLd(document);
  const tags = readMetaTags(document);
  const article = articleNode(nodes, url);
  const titles = declaredTitles(document, tags, article);
  const headline = findHeadline(document, titles);
  const canonicals = canonicalAddresses(document, tags);
  const path = pathOf(url);
  // After pushState the tags of the story before stay: they name another path and another headline.
  const isStale =
    headline !== null &&
    canonicals.length > 0 &&
    canonicals.every(({ value }) => pathOf(value) !== path) &&
    declared(titles).length > 0 &&
    !isTitled(headline, declared(titles));
  return {
    document,
    url,
    host: URL.parse(url)?.hostname.replace(/^www\./, '') ?? '',
    tags: isStale ? new Map([...tags].filter(([name]) => SITE_TAGS.test(name))) : tags,
    nodes: isStale ? [] : nodes,
    article: isStale ? null : article,
    titles: isStale ? titles.filter(({ from }) => from === 'page') : titles,
    headline,
    head: headline ? storyHead(headline.element) : [],
    canonical: isStale ? null : (canonicals[0] ?? null),
  };
}

const SITE_TAGS = /site_name|app|locale|publisher$/;

const declared = (titles: Titles): Titles => titles.filter(({ from }) => from !== 'page');

/** What the story is called in its address; sections before it come and go. */
const pathOf = (address: string): string | undefined =>
  URL.parse(address)?.pathname.split('/').filter(Boolean).at(-1);

/** The addresses that the page declares as its own, the link before the tag. */
function canonicalAddresses(document: Document, tags: MetaTags): readonly Found<string>[] {
  const links = queryAll(document, 'link[rel~="canonical" i][href]').map(
    (link) => [attributeOf(link, 'href'), 'link'] as const,
  );
  const claims = [...links, [firstTag(tags, ['og:url'])[0], 'open-graph'] as const];
  return claims.flatMap(([address, from]) => {
    const value = address && safePageUrl(address, baseOf(document));
    return value ? [{ value, from }] : [];
  });
}
