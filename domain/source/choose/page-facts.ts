import { safePageUrl } from '../../markup/safe-url.ts';
import { routeOf, withoutAnchor } from '../address/route.ts';
import { originalOf, originalOfPage } from '../copies/original-of.ts';
import { headingText } from '../heading/heading-text.ts';
import { titleSpellings } from '../heading/title-spellings.ts';
import { unbrokenNames } from '../heading/unbroken-names.ts';
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

/** The clues of a page as the choosers of single fields need them, what belongs to another story taken out. */
export interface PageFacts {
  readonly clues: PageClues;
  /** The visited host without `www.`, or '' when it has none. */
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
  const nodes = readJsonLd(said.jsonLd);
  const tags = readMetaTags(said.metas);
  const clues = { ...said, url, headings: readHeadings(said, nodes, tags) };
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
  const article = articleNode(nodes, url, [
    clues.title,
    ...firstTag(tags, ['og:title']),
    ...clues.headings.map(({ text }) => text),
  ]);
  const titles = declaredTitles(clues.title, tags, article);
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
    host,
    tags: isStale ? new Map([...tags].filter(([name]) => SITE_TAGS.test(name))) : tags,
    nodes: isStale ? [] : nodes,
    article: isStale ? null : article,
    titles: isStale ? titles.filter(({ from }) => from === 'page') : titles,
    headline,
    canonical: isStale ? null : (canonicals[0] ?? null),
  };
}

/** The headings with what is the headline in each, and the lines near them with whole names. */
function readHeadings(
  { headings, title }: PageClues,
  nodes: readonly JsonLdNode[],
  tags: MetaTags,
): PageClues['headings'] {
  const spellings = titleSpellings([
    ...declaredTitles('', tags, null).map(({ value }) => value),
    ...nodes.flatMap((node) => declaredTitles('', new Map(), node).map(({ value }) => value)),
    ...declaredTitles(title, new Map(), null).map(({ value }) => value),
  ]);
  const whole = headings.map(({ text }) => text);
  return headings.map((heading) => {
    const text = headingText(heading, spellings);
    return {
      ...heading,
      // A heading that says just this is a better place for it than one that says more.
      text: whole.includes(text) ? heading.text : text,
      after: heading.after.map(unbrokenNames),
      before: heading.before.map(unbrokenNames),
    };
  });
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
