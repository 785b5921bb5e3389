import { cleanLine } from '../../markup/clean-text.ts';
import { squash, TITLE_PARTS } from '../plain-words.ts';
import type { Origin } from '../source.ts';
import { asList, asNode, byId, type JsonLdNode, own, typesOf } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';

/** A name that the site may have. */
export interface SiteClaim {
  readonly name: unknown;
  readonly from: Origin;
  /** The place that says so: the same name twice in one place counts once. */
  readonly place: string;
  /** How deliberately a page names its site there. */
  readonly weight: number;
}

/** Meta elements that name the site, by how far they are believed. */
const TAGS: readonly (readonly [string, number])[] = [
  ['citation_journal_title', 4],
  ['application-name', 3],
  ['apple-mobile-web-app-title', 3],
  ['publisher', 2.5],
  ['dc.publisher', 3],
  ['article_publication_name', 3],
  ['og:sitename', 4],
  ['al:ios:app_name', 1],
  ['al:android:app_name', 1],
  ['copyright', 0.8],
];

/** Every place of the page where its site may be named. */
export function siteClaims(facts: PageFacts): readonly SiteClaim[] {
  const { article, nodes, tags, clues } = facts;
  const named = (type: string) =>
    nodes
      .filter((node) => typesOf(node).some((each) => each.endsWith(type)))
      .map((node) => own(node, 'name'));
  const organizations = named('Organization');
  const publisher = publisherOf(article && own(article, 'publisher'), nodes);
  const claims: readonly (readonly [string, unknown, Origin, number])[] = [
    ['site', firstTag(tags, ['og:site_name'])[0], 'open-graph', 5],
    ['house', publisher, 'json-ld', 4],
    ['website', named('WebSite')[0], 'json-ld', 3],
    ['house', organizations.length === 1 && organizations[0], 'json-ld', 2.5],
    ...TAGS.map(([name, weight]) => [name, firstTag(tags, [name])[0], 'meta', weight] as const),
    ...clues.feeds
      .slice(0, 1)
      .map((feed) => ['feed', feed.split(/ [»|-] /)[0], 'link', 2] as const),
    ...clues.logos.slice(0, 3).map((logo) => ['logo', logo, 'page', 1] as const),
    ['rights', rightsHolder(clues.rights), 'page', 1],
  ];
  return [
    ...claims.map(([place, name, from, weight]) => ({ place, name, from, weight })),
    ...titleEnds(facts, clues.title, { place: 'title', from: 'page', weight: 2 }),
    ...titleEnds(facts, firstTag(tags, ['og:title'])[0] ?? '', {
      place: 'og:title',
      from: 'open-graph',
      weight: 0.9,
    }),
  ];
}

/** What stands behind a title, or before it, and isn't the headline's own words or a section's name. */
function titleEnds(
  { headline, titles, article, tags, clues }: PageFacts,
  title: string,
  claim: Omit<SiteClaim, 'name'>,
): readonly SiteClaim[] {
  const sure = headline && headline.trust > 1 ? headline : null;
  const story = squash(sure?.text ?? titles.find(({ from }) => from === 'json-ld')?.value ?? '');
  const sections = sectionsOf({ article, tags, clues });
  const parts = cleanLine(title).split(TITLE_PARTS).filter(Boolean);
  if (parts.length < 2) return [];
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const isTold = (part: string) => story.includes(squash(part)) || sections.includes(squash(part));
  // Where the headline stands whole in the title, what is left of it is there on purpose.
  const isWhole = story !== '' && squash(parts.slice(0, -1).join(' ')).startsWith(story);
  return [
    ...(isTold(last) ? [] : [{ ...claim, name: last, weight: claim.weight + (isWhole ? 1 : 0) }]),
    ...(story === '' || isTold(first)
      ? []
      : [{ ...claim, name: first, weight: Math.min(claim.weight, 1) }]),
  ];
}

/** What the page calls the part of the site that the story stands in, squashed. */
export const sectionsOf = ({
  article,
  tags,
  clues,
}: Pick<PageFacts, 'article' | 'tags' | 'clues'>): readonly string[] =>
  [
    ...[article && own(article, 'articleSection'), firstTag(tags, ['article:section'])].flat(),
    ...(URL.parse(clues.url)?.pathname.split('/').slice(0, -1) ?? []),
  ]
    .map((section) => (typeof section === 'string' ? squash(section) : ''))
    .filter(Boolean);

/** Who holds the rights, from "© 2026 Hill Post. All rights reserved"; a name before an address. */
function rightsHolder(said: string): string | undefined {
  const holders = said
    .replace(/^(?:copyright|©|\(c\)|[\s\d,–-])+/gi, '')
    .replace(/(?:all rights|alle rechte|tous droits|todos los|tutti i diritti|\d{4}).*$/i, '')
    .split(/\.(?= |$)|[,|•·–]| - /)
    .map((part) => part.trim())
    .filter(Boolean);
  return holders.find((holder) => /[\s\p{Lu}]/u.test(holder)) ?? holders[0];
}

function publisherOf(value: unknown, nodes: readonly JsonLdNode[]): unknown {
  const node = asNode(asList(value)[0]);
  return node ? (own(node, 'name') ?? own(byId(nodes, own(node, '@id')) ?? {}, 'name')) : value;
}
