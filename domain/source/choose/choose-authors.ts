import { plainWords, squash } from '../plain-words.ts';
import type { Found, Origin } from '../source.ts';
import { headByline, markedByline } from './byline-names.ts';
import type { SiteName } from './choose-site-name.ts';
import { headLines, tailLines } from './head-lines.ts';
import { asList, asNode, byId, type JsonLdNode, own, typesOf } from './json-ld.ts';
import { isAgency, isDesk, isPerson } from './name-kind.ts';
import { splitNames } from './names.ts';
import type { PageFacts } from './page-facts.ts';

/** Meta elements that name authors, letters only; whose they are stands in front. */
const META =
  /^(?:og|article|dc|dcterms|cxenseparse|parsely|sailthru|citation|qc|bt|page|news|content)*(?:author(?:s|names?)?|byl|byline|creator(?:name)?|writer|reporter)$/;

/** More writers are a list of something else. */
const MAX_AUTHORS = 50;

/** One statement of who wrote the article, and how far it is believed by itself. */
interface Claim {
  /** Null where nothing is said; empty where what is said names nobody. */
  readonly names: readonly string[] | null;
  readonly from: Origin;
  readonly weight: number;
}

/**
 * The people who wrote the article, or the agency that holds the byline; null when nobody but the
 * publication itself or a desk of it is named. What several places of the page say counts for more
 * than the best single one: content systems put the owner, an uploader or a login where the author
 * belongs.
 */
export function chooseAuthors(facts: PageFacts, site: SiteName): Found<readonly string[]> | null {
  const claims = authorClaims(facts).flatMap(({ names, ...claim }) => {
    const others = names?.filter((name) => !isSite(name, site)) ?? [];
    const authors = others.some(isPerson) ? others.filter(isPerson) : others;
    return authors.length > 0 ? [{ ...claim, names: unique(authors) }] : [];
  });
  const score = ({ names, weight }: (typeof claims)[number]) =>
    weight +
    (names.some(isPerson) ? 10 : 0) +
    2 * claims.filter((other) => agree(names, other.names)).length;
  const best = [...claims].sort((one, other) => score(other) - score(one))[0];
  if (!best) return null;
  return { value: best.names.slice(0, MAX_AUTHORS), from: best.from };
}

function authorClaims({ article, nodes, tags, clues, headline }: PageFacts): readonly Claim[] {
  const metas = [...tags].filter(([name]) => META.test(name.replace(/[^a-z]/g, '')));
  const claims: readonly Claim[] = [
    { names: article ? jsonLdAuthors(article, nodes) : null, from: 'json-ld', weight: 3 },
    {
      names: headline && headByline(headLines(headline), tailLines(headline)),
      from: 'page',
      weight: 2.9,
    },
    ...metas.map(
      ([name, values]): Claim => ({
        names: saidNames(values.map((value) => turned(name, value))),
        from: 'meta',
        weight: 2.5,
      }),
    ),
  ];
  const isSaid = claims.some(({ names }) => names !== null);
  return isSaid ? claims : [{ names: markedByline(clues.bylines), from: 'microdata', weight: 1 }];
}

/** Libraries write "Doe, Jane". */
const turned = (tag: string, value: string): string =>
  /^(?:dc|citation)/.test(tag) ? value.replace(/^([^,]+), ([^,]+)$/, '$2 $1') : value;

const agree = (names: readonly string[], others: readonly string[]): boolean =>
  names.some((name) => others.some((other) => shortForm(name) === shortForm(other)));

/** "Jane Doe" and "J. Doe" are one person. */
const shortForm = (name: string): string => squash(name.replace(/^(\p{L})\S* (?=.*\S)/u, '$1 '));

/** The publication, also as "The Site Staff" or "Do Site". A person's own blog may have the person's name for its address. */
function isSite(name: string, { claimed, labels }: SiteName): boolean {
  const key = squash(name);
  if (claimed.has(key)) return true;
  if (labels.includes(key)) return !isPerson(name);
  const bare = squash(plainWords(name).replace(/^(?:do|da|der|die|das|l[ae]|[ei]l) /, ''));
  return [...claimed].some((site) => site.length > 2 && bare.startsWith(site));
}

const unique = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [squash(name), name])).values(),
];

function jsonLdAuthors(
  article: JsonLdNode,
  nodes: readonly JsonLdNode[],
): readonly string[] | null {
  const authors = asList(own(article, 'author') ?? own(article, 'creator')).flat();
  const people: string[] = [];
  const houses: string[] = [];
  for (const author of authors) {
    const node = asNode(author);
    const said = node
      ? (own(node, 'name') ?? own(byId(nodes, own(node, '@id')) ?? {}, 'name'))
      : author;
    const isHouse = node !== null && typesOf(node).some((type) => type.endsWith('Organization'));
    const names = asList(said)
      .flat()
      .filter((name) => typeof name === 'string');
    (isHouse ? houses : people).push(...names);
  }
  const agencies = houses.flatMap(splitNames).filter(isAgency);
  const said = saidNames(people);
  return agencies.length > 0 ? [...(said ?? []), ...agencies] : said;
}

/** The names in what is said; null where that tells of nobody, not even of a desk. */
function saidNames(texts: readonly string[]): readonly string[] | null {
  const names = texts.flatMap(splitNames);
  return names.length > 0 || texts.some((text) => /\S \S/.test(text) && isDesk(text))
    ? names
    : null;
}
