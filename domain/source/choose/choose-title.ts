import { cleanLine } from '../../markup/clean-text.ts';
import { type HeadingClue, MOST, type PageClues } from '../page-clues.ts';
import { plainWords, squash, TITLE_PARTS } from '../plain-words.ts';
import type { Found, Origin } from '../source.ts';
import { decodeEntities } from './decode-entities.ts';
import { hostLabels, hostLikeness } from './host-name.ts';
import { type JsonLdNode, own } from './json-ld.ts';
import { firstTag, type MetaTags } from './meta-tags.ts';

/** The heading that is the story's, and its words. */
export interface Headline extends HeadingClue {
  /** How sure it is: 3 the page declares these very words, 2 words much like them, 1 the only heading there is. */
  readonly trust: number;
}

/** What the page declares the story to be called, the clearest statement first. */
export type Titles = readonly Found<string>[];

/** So much of two titles is common when one is the other's short form. */
const ALIKE = 0.6;

const META_TITLES = [
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'citation_title',
];

/** Reads the declared titles: JSON-LD, OpenGraph, meta elements, and the document's title last. */
export function declaredTitles(title: string, tags: MetaTags, article: JsonLdNode | null): Titles {
  const headline = article ? (own(article, 'headline') ?? own(article, 'name')) : null;
  const titles: readonly (readonly [unknown, Origin])[] = [
    [headline, 'json-ld'],
    [firstTag(tags, ['og:title'])[0], 'open-graph'],
    [firstTag(tags, META_TITLES)[0], 'meta'],
    [title, 'page'],
  ];
  return titles.flatMap(([value, from]) => {
    const line =
      typeof value === 'string' ? cleanLine(decodeEntities(value.slice(0, MOST.line))) : '';
    return line === '' ? [] : [{ value: line, from }];
  });
}

/**
 * The heading that the declared titles speak of: a page's first heading may be a logo or another
 * story. Where none of them is like a heading, the only first-rank heading of the page counts.
 */
export function findHeadline(
  { headings, logos }: Pick<PageClues, 'headings' | 'logos'>,
  titles: Titles,
  host: string,
): Headline | null {
  const first = headings.filter(({ isFirst }) => isFirst);
  const declared = titles.map(({ value }) => plainWords(value));
  const exact = (found: readonly HeadingClue[]) =>
    declared.flatMap((title) => found.filter(({ text }) => plainWords(text) === title))[0];
  // A lower heading in a list of other stories may be this one's teaser.
  const same = exact(first) ?? exact(headings.filter(({ isAside }) => !isAside));
  if (same) return { ...same, trust: 3 };
  const alike = first
    .map((heading) => ({
      heading,
      likeness: Math.max(0, ...declared.map((title) => likeness(plainWords(heading.text), title))),
    }))
    .sort((one, other) => other.likeness - one.likeness)[0];
  if (alike && alike.likeness >= ALIKE) return { ...alike.heading, trust: 2 };
  const parted = first.filter(({ text }) => isPart(text, titles));
  const [part] = parted;
  const isLogo = ({ text }: HeadingClue) =>
    hostLikeness(text, hostLabels(host)) >= 2 || logos.includes(text);
  if (part && parted.length === 1 && !isLogo(part)) return { ...part, trust: 2 };
  const [only, ...others] = first.filter(({ isAside }) => !isAside);
  return only && others.length === 0 ? { ...only, trust: 1 } : null;
}

/** Whether a title says the heading's words and, behind or before a line, something else. */
const isPart = (text: string, titles: Titles): boolean =>
  titles.some(({ value }) =>
    value.split(TITLE_PARTS).some((part) => plainWords(part) === plainWords(text)),
  );

/** Whether one of the titles is much the same as the heading. */
export const isTitled = (headline: Headline, titles: Titles): boolean =>
  titles.some(({ value }) => likeness(plainWords(headline.text), plainWords(value)) >= ALIKE);

/** What declared titles hold beside the headline, squashed. */
export interface TitleNeighbours {
  readonly sites: ReadonlySet<string>;
  /** Sections and writers. */
  readonly tails: ReadonlySet<string>;
}

/** The headline as a reader sees it, else as the page declares it, without the site's name. */
export function chooseTitle(
  headline: Headline | null,
  titles: Titles,
  { sites, tails }: TitleNeighbours,
): Found<string> | null {
  const [first] = titles;
  if (
    headline &&
    (headline.trust > 1 || !first || isLong(headline.text)) &&
    !isSiteName(headline.text, sites)
  ) {
    return { value: withoutTail(headline.text, titles, sites), from: 'page' };
  }
  return first ? { ...first, value: withoutTails(withoutSite(first.value, sites), tails) } : null;
}

const isLong = (text: string): boolean =>
  plainWords(text).split(' ').length >= 4 || text.length > 24;

/** A heading may hold the site's name behind the title, without anything between them. */
function withoutTail(heading: string, titles: Titles, sites: ReadonlySet<string>): string {
  const title = titles.find(
    ({ value }) =>
      value.length > 15 &&
      heading.startsWith(value) &&
      sites.has(squash(heading.slice(value.length))),
  );
  return title?.value ?? heading;
}

/** The title without a section's or a writer's name behind it. */
function withoutTails(title: string, tails: ReadonlySet<string>): string {
  const last = title.split(TITLE_PARTS).at(-1) ?? '';
  if (last === title || !tails.has(squash(last))) return title;
  return trimmed(title.slice(0, title.lastIndexOf(last))) || title;
}

const trimmed = (title: string): string => title.replace(/^[\s|–—·•»«/:-]+|[\s|–—·•»«/:_-]+$/g, '');

/** How much of two titles is common, 0 to 1: headlines are shortened for search, or have the site's name behind them. */
function likeness(shown: string, said: string): number {
  if (shown === said) return 1;
  if (shown.length >= 8 && said.startsWith(shown) && said.length - shown.length < 50) return 0.9;
  const [words, others] = [shown.split(' '), new Set(said.split(' '))];
  if (words.length < 4) return 0;
  return words.filter((word) => others.has(word)).length / Math.max(words.length, others.size);
}

/** A site's name, also with a word like "mobile" behind it. */
function isSiteName(text: string, sites: ReadonlySet<string>): boolean {
  const key = squash(text);
  return [...sites].some(
    (site) =>
      key.startsWith(site) && key.length < site.length * 1.8 && (key === site || site.length > 3),
  );
}

/** The title without " | The Site" at an end, and whatever stands beyond it. */
function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(TITLE_PARTS);
  const at = parts.findIndex((part) => isSiteName(part, sites));
  if (at < 0 || parts.length < 2) return title;
  const site = parts[at] ?? '';
  const place = at === 0 ? 0 : title.lastIndexOf(site);
  const kept = at === 0 ? title.slice(site.length) : title.slice(0, place);
  return trimmed(kept) || title;
}
