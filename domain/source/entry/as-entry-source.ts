import { monthFirst } from '../choose/month-first.ts';
import { pageFacts } from '../choose/page-facts.ts';
import { type DateReading, wordedDate } from '../choose/worded-date.ts';
import type { PageClues } from '../page-clues.ts';
import { plainWords } from '../plain-words.ts';
import type { Found, Source } from '../source.ts';
import { entryNodes } from './complete-entry.ts';
import type { Entry } from './entry.ts';
import type { EntryClues, TitleClue, UnitClue } from './entry-clues.ts';
import { entryOfHeadings } from './entry-of-headings.ts';
import { entryOfUnits } from './entry-of-units.ts';
import { isDay } from './entry-title.ts';
import { agrees, pageStory } from './page-story.ts';
import { attributeIn, linesOf } from './unit-lines.ts';

/** What one look at a page tells of it and of an entry around the passage. */
interface Look {
  readonly entry?: EntryClues | null;
  readonly clues: PageClues;
}

/**
 * The source as the entry that the passage stands in; as it was when that is the page's own story, or
 * nothing tells of an entry. Title, authors, time and address are the entry's or unknown, never the
 * page's: its head may speak of another. The publication and the language stay the page's.
 */
export function asEntrySource(source: Source, { entry: clues, clues: page }: Look): Source {
  if (!clues || source.social) return source;
  const facts = pageFacts(page);
  const story = pageStory(facts, source);
  const { url } = source;
  const reading = readingOf(source);
  const verdict = entryOfUnits(clues.units, story, { url, reading, nodes: entryNodes(page) });
  if (verdict.kind === 'several') return overlay(source, NOTHING, 'several');
  if (verdict.kind === 'entry') {
    if (agrees(verdict.entry, source)) return source;
    const time = verdict.entry.time ?? dayAbove(clues.headings, reading);
    const entry = { ...verdict.entry, time };
    return overlay(source, entry, markOf(entry, verdict.unit));
  }
  const entry = entryOfHeadings(clues.headings, story, { url, reading });
  if (entry) return overlay(source, entry, markOf(entry));
  return verdict.kind === 'page' && verdict.isPost ? asFirstPost(source, verdict.entry) : source;
}

/** The first post of a thread is the page's own story, and names its writer as the others do, where a head often doesn't. */
function asFirstPost(source: Source, { authors, time }: Entry): Source {
  if (source.authors !== null || authors.length === 0) return source;
  const { publishedTime: said } = source;
  const isStated = said !== null && /^(?:json-ld|open-graph|meta)$/.test(said.from);
  return {
    ...source,
    authors: { value: authors, from: 'page' },
    publishedTime: isStated ? said : found(time),
  };
}

/** The day that the nearest heading is, on a page with a heading for each. */
function dayAbove(headings: readonly TitleClue[], reading: DateReading): string | null {
  const day = headings.find(({ text, isAfter }) => !isAfter && isDay(text, reading));
  return day ? wordedDate(day.text, reading) : null;
}

const NOTHING: Entry = { title: null, authors: [], time: null, link: null };

function overlay(source: Source, { title, authors, time, link }: Entry, mark: string): Source {
  // After pushState the page has the entry's own address.
  const isVisited = link === null && title !== null && isNamedAfter(source.url, title);
  const { canonicalUrl: _, words: _ofThePage, ...rest } = source;
  return {
    ...rest,
    canonicalUrl: found(link),
    title: found(title),
    authors: authors.length > 0 ? { value: authors, from: 'page' } : null,
    publishedTime: found(time),
    modifiedTime: null,
    ...(!isVisited && { entry: { mark: link === null ? mark : '' } }),
  };
}

const found = (value: string | null): Found<string> | null =>
  value === null ? null : { value, from: 'page' };

/** What tells an entry from the others of a page when it has no address: its title, else who wrote it and when, else its first words. */
function markOf({ title, authors, time }: Entry, unit?: UnitClue): string {
  if (title !== null) return plainWords(title);
  const id = unit ? /^\D{0,20}\d+$/.exec(attributeIn(unit, /^id$/))?.[0] : undefined;
  const words = unit
    ? linesOf(unit)
        .map(({ text }) => text)
        .join(' ')
    : '';
  return [...authors, time ?? id ?? words.slice(0, FIRST_WORDS)].join(' ');
}

/** In UTF-16 units. */
const FIRST_WORDS = 200;

/** Most words of an address's last part are the title's. */
function isNamedAfter(url: string, title: string): boolean {
  const said = new Set(plainWords(title).split(' '));
  const last = URL.parse(url)?.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const words = plainWords(last.replace(/\.\w+$/, ''))
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  return words.length > 1 && words.filter((word) => said.has(word)).length / words.length > 0.6;
}

function readingOf({ lang }: Source): DateReading {
  const tag = lang?.value ?? 'en';
  return {
    languages: [...new Set([tag, tag.split('-')[0] ?? tag, 'en'])],
    monthFirst: monthFirst(tag),
  };
}
