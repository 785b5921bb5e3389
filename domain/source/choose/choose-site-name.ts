import { cleanLine } from '../../markup/clean-text.ts';
import { plainWords, squash, TITLE_PARTS } from '../plain-words.ts';
import type { Found, Origin } from '../source.ts';
import { decodeEntities } from './decode-entities.ts';
import { asList, asNode, byId, type JsonLdNode, own, typesOf } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';

/** A name that the site may have, and how deliberately the page says so. */
type Claim = readonly [name: unknown, from: Origin, weight: number];

/** The publication's name, with what else is known of how it is called. */
export interface SiteName {
  readonly found: Found<string> | null;
  /** Its spellings, squashed: what is neither part of a title nor an author. */
  readonly spellings: ReadonlySet<string>;
  /** All that any declaration of the page calls a site or publisher, squashed: never an author. */
  readonly claimed: ReadonlySet<string>;
  /** The parts of the address that a name may be made of, squashed. */
  readonly labels: readonly string[];
}

const ENOUGH = 2.9;

/**
 * The publication's name as it writes it. Every place where a page may name its site counts, the
 * deliberate ones more; names that several places agree on, or that the address is made of, win.
 * Null when nothing but the host is known.
 */
export function chooseSiteName(facts: PageFacts): SiteName {
  const labels = hostLabels(facts.host);
  const scores = new Map<string, number>();
  const claims = siteClaims(facts)
    .flatMap(namesIn)
    .filter(([name]) => isName(name));
  for (const [name, , weight] of claims) {
    const key = squash(name);
    scores.set(key, (scores.get(key) ?? hostLikeness(name, labels)) + weight);
  }
  const scoreOf = (name: string) => scores.get(squash(name)) ?? 0;
  const ranked = claims
    .filter(([name]) => scoreOf(name) >= ENOUGH)
    .sort(([one, , first], [other, , second]) => scoreOf(other) - scoreOf(one) || second - first);
  const [value, from] = ranked[0] ?? [];
  const spellings = [facts.host, ...ranked.map(([name]) => name)].map(squash);
  return {
    found: value && from ? { value, from } : null,
    spellings: new Set(spellings.filter(Boolean)),
    claimed: new Set(
      [
        ...spellings,
        ...claims
          .filter(([, origin, weight]) => origin !== 'page' && weight >= 2)
          .map(([name]) => squash(name)),
      ].filter(Boolean),
    ),
    labels,
  };
}

/** Meta elements that name the site, by how far they are believed. */
const TAGS: readonly (readonly [string, number])[] = [
  ['citation_journal_title', 4],
  ['application-name', 3],
  ['apple-mobile-web-app-title', 3],
  ['publisher', 2.5],
  ['dc.publisher', 3],
  ['article_publication_name', 3],
  ['al:ios:app_name', 1],
  ['al:android:app_name', 1],
  ['copyright', 0.8],
];

function siteClaims({
  article,
  nodes,
  tags,
  clues,
  headline,
  titles,
}: PageFacts): readonly Claim[] {
  const named = (type: string) =>
    nodes
      .filter((node) => typesOf(node).some((each) => each.endsWith(type)))
      .map((node) => own(node, 'name'));
  const organizations = named('Organization');
  const story = squash(
    headline?.text ?? titles.find(({ from }) => from === 'json-ld')?.value ?? '',
  );
  const ends = (title: string, from: Origin, weight: number): readonly Claim[] => {
    const parts = cleanLine(title).split(TITLE_PARTS).filter(Boolean);
    const [last, first] = [parts.at(-1), parts[0]].map((part) =>
      parts.length > 1 && part && !story.includes(squash(part)) ? part : null,
    );
    return [
      [last, from, weight],
      [story && first, from, Math.min(weight, 1)],
    ];
  };
  return [
    [firstTag(tags, ['og:site_name'])[0], 'open-graph', 5],
    [publisher(article && own(article, 'publisher'), nodes), 'json-ld', 4],
    [named('WebSite')[0], 'json-ld', 3],
    [organizations.length === 1 && organizations[0], 'json-ld', 2.5],
    ...TAGS.map(([name, weight]): Claim => [firstTag(tags, [name])[0], 'meta', weight]),
    ...ends(clues.title, 'page', 2),
    ...ends(firstTag(tags, ['og:title'])[0] ?? '', 'open-graph', 0.9),
    ...clues.feeds.slice(0, 1).map((feed): Claim => [feed.split(/ [»|-] /)[0], 'link', 2]),
    ...clues.logos.slice(0, 3).map((logo): Claim => [logo, 'page', 1.5]),
  ];
}

function publisher(value: unknown, nodes: readonly JsonLdNode[]): unknown {
  const node = asNode(asList(value)[0]);
  return node ? (own(node, 'name') ?? own(byId(nodes, own(node, '@id')) ?? {}, 'name')) : value;
}

/** The name in a claim without what only stands around it; where it has a motto behind it, each part by itself too. */
function namesIn([said, from, weight]: Claim): readonly (readonly [string, Origin, number])[] {
  if (typeof said !== 'string') return [];
  const name = bareName(said);
  const parts = name.split(TITLE_PARTS).filter((part) => part.length > 2);
  if (parts.length < 2) return [[name, from, name.split(' ').length > 6 ? weight - 3 : weight]];
  return [[name, from, weight - 3], ...parts.map((part) => [part, from, weight - 1.5] as const)];
}

/** Without the sign of copyright, the legal form, "Feed", "Website" and "logo". */
const bareName = (text: string): string =>
  decodeEntities(cleanLine(text))
    .replace(/^(?:(?:copyright|©|\(c\))[\s\d.,©–-]*|@|logo (?:of |de |von )?)/gi, '')
    .replace(
      /(?:[,\s]+(?:LLC|Inc|Ltd|GmbH|AG)\.?|[\s»«-]*\b(?:comments? )?(?:rss|atom|feed|logo|website)s?\b.*)$/i,
      '',
    )
    .replace(/^[\s|»«–—-]+|[\s|»«–—:-]+$| \(.*\)$/g, '');

const isName = (name: string): boolean =>
  /^(?!(?:home(?:page)?|news|article|start|blog|index|main|untitled)$|https?:|@|www\.)[^{}<>]{2,80}$/i.test(
    name,
  ) && /\p{L}/u.test(name);

/** The registered part of a host, and all of it, without the top-level domain. */
function hostLabels(host: string): readonly string[] {
  const parts = host
    .replace(/(?:\.(?:com?|org|net|gov|ac|go|or|ne|edu))?\.[a-z]{2,}$/, '')
    .split('.');
  return [parts.at(-1) ?? '', parts.join('')].map(squash).filter((label) => label.length > 1);
}

/** Names that the address is made of gain; addresses lose. */
function hostLikeness(name: string, labels: readonly string[]): number {
  const words = plainWords(name.replace(/[äöü]/gi, '$&e')).split(' ');
  const key = words.join('').replace(/^the/, '');
  const initials = words.map((word) => word[0]).join('');
  const has = (whole: string, part: string, least: number) =>
    part.length >= least && whole.includes(part);
  const isLike = labels.some(
    (label) =>
      label === key ||
      label === initials ||
      has(label, key, 4) ||
      has(key, label, 4) ||
      has(label, initials, 3),
  );
  const isNear = words.some((word) => labels.some((label) => has(label, word, 4)));
  return isLike ? 2 : isNear ? 1 : 0;
}
