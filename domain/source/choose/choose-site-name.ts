import { cleanLine } from '../../markup/clean-text.ts';
import { isKeeperName } from '../copies/keeper-name.ts';
import { MOST } from '../page-clues.ts';
import { squash, TITLE_PARTS } from '../plain-words.ts';
import type { Found } from '../source.ts';
import { decodeEntities } from './decode-entities.ts';
import { hostLabels, hostLikeness, isAddress, wordsOfHost } from './host-name.ts';
import { houseSpelling, withoutSection } from './house-spelling.ts';
import { isAgency } from './name-kind.ts';
import type { PageFacts } from './page-facts.ts';
import { type SiteClaim, sectionsOf, siteClaims } from './site-claims.ts';

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

interface Named extends SiteClaim {
  readonly name: string;
}

const MIN_AGREEMENT = 2.9;
/** Places that name a company, a feed or a section as often as the publication. */
const LOOSE = /^(?:rights|feed|logo)$/;

/**
 * The publication's name as it writes it. Every place where a page may name its site counts, the
 * deliberate ones more; names that several places agree on, or that the address is made of, win.
 * Null when nothing but the host is known.
 */
export function chooseSiteName(facts: PageFacts): SiteName {
  const labels = hostLabels(facts.host);
  const claims = siteClaims(facts)
    .flatMap(namesIn)
    .map((claim) =>
      LOOSE.test(claim.place) ? { ...claim, name: wordsOfHost(claim.name, labels) } : claim,
    )
    .filter(
      ({ name, weight }) =>
        isName(name) &&
        !(facts.isCopy && isKeeperName(name)) &&
        !(weight < 3 && isAddress(name, facts.host)) &&
        !(isAgency(name) && hostLikeness(name, labels) < 2),
    );
  const scoreOf = scores(claims, labels);
  const ranked = claims
    .filter(({ name }) => scoreOf(name) >= MIN_AGREEMENT)
    .sort((one, other) => scoreOf(other.name) - scoreOf(one.name) || other.weight - one.weight);
  const best = ranked[0];
  const named =
    best && (best.place === 'site' ? best.name : withoutDomain(best.name, claims, facts.host));
  const value =
    named &&
    houseSpelling(
      withoutSection(named, sectionsOf(facts), (name) => hostLikeness(name, labels) === 2.5),
      claims.map(({ name }) => name),
    );
  const spellings = [facts.host, ...ranked.map(({ name }) => name)].map(squash);
  const declared = claims.filter(
    ({ from, weight, place }) => place === 'copyright' || (from !== 'page' && weight >= 2),
  );
  return {
    found: value ? { value, from: best.from } : null,
    spellings: new Set(spellings.filter(Boolean)),
    claimed: new Set([...spellings, ...declared.map(({ name }) => squash(name))].filter(Boolean)),
    labels,
  };
}

/** The name in an address that stands for one: "Hill.com" is called Hill where that is said too. */
function withoutDomain(name: string, claims: readonly Named[], host: string): string {
  const bare = name.replace(/\.\p{L}{2,3}$/u, '');
  const isCalled = claims.some((other) => squash(other.name) === squash(bare));
  return isAddress(name, host) && isCalled ? bare : name;
}

/** What each name scores: the most deliberate claim of each place, and the address. */
function scores(claims: readonly Named[], labels: readonly string[]): (name: string) => number {
  const places = new Map<string, Map<string, number>>();
  const likeness = new Map<string, number>();
  for (const { name, place, weight } of claims) {
    const key = squash(name);
    const own = places.get(key) ?? new Map<string, number>();
    own.set(place, Math.max(own.get(place) ?? -9, weight));
    places.set(key, own);
    likeness.set(key, Math.max(likeness.get(key) ?? 0, hostLikeness(name, labels)));
  }
  return (name) => {
    const key = squash(name);
    return [...(places.get(key)?.values() ?? [])].reduce(
      (sum, weight) => sum + weight,
      likeness.get(key) ?? 0,
    );
  };
}

/** The name in a claim without what only stands around it; where it has a motto behind it, each part by itself too. */
function namesIn(claim: SiteClaim): readonly Named[] {
  const { name: said, weight } = claim;
  if (typeof said !== 'string') return [];
  const name = bareName(said);
  const parts = name.split(TITLE_PARTS).filter((part) => part.length > 2);
  if (parts.length < 2)
    return [{ ...claim, name, weight: name.split(' ').length > 6 ? weight - 3 : weight }];
  return [
    { ...claim, name, weight: weight - 3 },
    ...parts.map((part, at) => ({ ...claim, name: part, weight: weight - (at === 0 ? 1 : 2.2) })),
  ];
}

/** Without the sign of copyright, the legal form, "Feed", "Website", "logo" and "home". */
const bareName = (text: string): string =>
  cleanLine(decodeEntities(text.slice(0, MOST.line)))
    .replace(/^(?:(?:copyright|©|\(c\))[\s\d.,©–-]*|@|logo (?:of |de |von )?)/gi, '')
    .replace(
      /(?:[,\s]+(?:LLC|Inc|Ltd|GmbH|AG|A\/S|AS|AB|Oy|S\.?A\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|B\.?V\.?|Pty)\.?|[\s»«-]*\b(?:comments? )?(?:rss|atom|feed|logo|website|home(?:page)?)s?\b.*)$/i,
      '',
    )
    .replace(/^[\s|»«–—-]+|[\s|»«–—:-]+$| \([^)]*\)?$/g, '');

const isName = (name: string): boolean =>
  /^(?!(?:home(?:page)?|news|article|start|blog|index|main|untitled)$|https?:|@|www\.)[^{}<>]{2,80}$/i.test(
    name,
  ) && /\p{L}/u.test(name);
