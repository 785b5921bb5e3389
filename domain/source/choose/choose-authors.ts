import { plainWords, squash } from '../plain-words.ts';
import type { Found, Origin } from '../source.ts';
import { bestSpelling, shortForm } from './best-spelling.ts';
import { headByline, markedByline } from './byline-names.ts';
import type { SiteName } from './choose-site-name.ts';
import { headLines, tailLines } from './head-lines.ts';
import { jsonLdAuthors, saidNames } from './json-ld-authors.ts';
import { isAgency, isPerson, isStatedPerson } from './name-kind.ts';
import type { Reading } from './names.ts';
import type { PageFacts } from './page-facts.ts';
import { saidElsewhere } from './said-elsewhere.ts';

/** Meta elements that name authors, letters only; whose they are stands in front. */
const META =
  /^(?:og|article|dc|dcterms|cxenseparse|parsely|sailthru|citation|qc|bt|page|news|content)*(?:author(?:s|names?)?|byl|byline|creator(?:name)?|writer|reporter)$/;

/** Those of libraries, which list people by their family names. */
const LISTED = /^(?:dc|citation)/;

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
  const all = authorClaims(facts, site);
  const claims = all.flatMap(({ names, ...claim }) => {
    const others = names?.filter((name) => !isSite(name, site) || isOwner(name, all)) ?? [];
    const authors = others.some(isStatedPerson)
      ? others.filter((name) => isStatedPerson(name) || (claim.from === 'json-ld' && isLone(name)))
      : others;
    return authors.length > 0 ? [{ ...claim, names: unique(authors) }] : [];
  });
  const score = ({ names, weight }: (typeof claims)[number]) =>
    weight +
    (names.some(isStatedPerson) ? 10 : 0) +
    2 * claims.filter((other) => agree(names, other.names)).length;
  const best = [...claims].sort((one, other) => score(other) - score(one))[0];
  if (!best) return null;
  const spellings = claims.flatMap(({ names }) => names);
  return {
    value: best.names.slice(0, MAX_AUTHORS).map((name) => bestSpelling(name, spellings)),
    from: best.from,
  };
}

function authorClaims(facts: PageFacts, site: SiteName): readonly Claim[] {
  const { article, nodes, tags, clues, headline } = facts;
  const reading: Reading = { isSaid: saidElsewhere(facts) };
  const metas = [...tags].filter(([name]) => META.test(name.replace(/[^a-z]/g, '')));
  const claims: readonly Claim[] = [
    { names: article ? jsonLdAuthors(article, nodes, reading) : null, from: 'json-ld', weight: 3 },
    {
      names: headline && headByline(headLines(headline), tailLines(headline)),
      from: 'page',
      weight: 2.9,
    },
    ...metas.map(
      ([name, values]): Claim => ({
        names: saidNames(
          values.filter((value) => !isPartOfSite(value, site, reading)),
          {
            ...reading,
            isStated: true,
            isListed: LISTED.test(name),
          },
        ),
        from: 'meta',
        weight: 2.5,
      }),
    ),
  ];
  const isSaid = claims.some(({ names }) => names !== null);
  return isSaid ? claims : [{ names: markedByline(clues.bylines), from: 'microdata', weight: 1 }];
}

/** "Politics - The Hill Post" may be a section as well as a person: only what stands elsewhere on the page too is one. */
function isPartOfSite(value: string, site: SiteName, { isSaid }: Reading): boolean {
  const [, front = '', tail = ''] = /^(\S.*?)\s+[-–—|]\s+(\S.*)$/.exec(value) ?? [];
  return tail !== '' && isSite(tail, site) && isSaid?.(front, value) !== true;
}

const agree = (names: readonly string[], others: readonly string[]): boolean =>
  names.some((name) => others.some((other) => shortForm(name) === shortForm(other)));

/** The publication, also as "The Site Staff" or "Do Site". A person's own blog may have the person's name for its address. */
function isSite(name: string, { claimed, labels }: SiteName): boolean {
  const key = squash(name);
  if (claimed.has(key)) return true;
  if (labels.includes(key)) return !isPerson(name);
  const bare = squash(plainWords(name).replace(/^(?:do|da|der|die|das|l[ae]|[ei]l) /, ''));
  return [...claimed].some((site) => site.length > 2 && bare.startsWith(site));
}

/** Who writes a site of one person's name: a byline that is seen and the page's data both call them a person. */
const isOwner = (name: string, claims: readonly Claim[]): boolean =>
  isPerson(name) &&
  !/^(?:the|l[aeo]s?) /i.test(name) &&
  ['page', 'json-ld'].every((place) =>
    claims.some(({ from, names }) => from === place && names?.includes(name)),
  );

/** A name of one word, beside others that the page states to be people. */
const isLone = (name: string): boolean =>
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’-]+$/u.test(name) && !isAgency(name);

const unique = (names: readonly string[]): readonly string[] => [
  ...new Map(names.map((name) => [squash(name), name])).values(),
];
