import { headByline } from '../choose/byline-names.ts';
import { firstTime } from '../choose/line-dates.ts';
import { type DateReading, wordedDate } from '../choose/worded-date.ts';
import { cleanAddress } from '../link-url.ts';
import type { LineClue } from '../page-clues.ts';
import type { Entry } from './entry.ts';
import { PEOPLE } from './entry-authors.ts';
import type { TitleClue } from './entry-clues.ts';
import { ownAddress } from './entry-link.ts';
import { isDay } from './entry-title.ts';
import type { PageStory } from './page-story.ts';
import { textOf } from './unit-lines.ts';

/** A longer line is the story's own text, in UTF-16 units. */
const MAX_UNITS = 100;
const MAX_LINES = 4;

/**
 * The entry that begins at the nearest heading with a byline or a time of its own, on a page of which
 * no element holds one entry alone. Null for the page's own story, and where only one heading of that
 * rank says who wrote what follows: then it may be anything.
 */
export function entryOfHeadings(
  headings: readonly TitleClue[],
  story: PageStory,
  page: { readonly url: string; readonly reading: DateReading },
): Entry | null {
  const texts = new Set(headings.map(({ text }) => text));
  const told = headings.flatMap((heading) => {
    if (PEOPLE.test(heading.link) || isDay(heading.text, page.reading)) return [];
    const said = toldAfter(heading, { texts, reading: page.reading });
    const link = linkOf(heading, page.url);
    const isOfList =
      !story.isArticle && link !== null && cleanAddress(link) !== cleanAddress(page.url);
    const isHead =
      said.authors.length > 0 || (said.time !== null && (isOfList || !story.isArticle));
    return [{ heading, ...said, link, isHead: isHead || isOfList }];
  });
  for (const each of told.filter(({ heading }) => !heading.isAfter)) {
    const { heading, authors, time, link } = each;
    if (story.isTitle(heading.text)) return null;
    const others = told.filter((other) => other !== each && other.heading.rank === heading.rank);
    const isOfMany = others.some(
      (other) => other.isHead || (heading.rank === 1 && story.isTitle(other.heading.text)),
    );
    if (isOfMany && (each.isHead || heading.rank === 1))
      return { title: heading.text, authors, time, link };
  }
  return null;
}

/** Where a heading links to, when that can be the entry's own address: its own anchor, or a page of the site. */
function linkOf({ link, id }: TitleClue, url: string): string | null {
  const isOwn = id !== '' && link === `#${id}`;
  return link.startsWith('#') && !isOwn ? null : ownAddress(link, url);
}

/** What the lines after a heading say before another heading, or the story's own words. */
function toldAfter(
  { after }: TitleClue,
  { texts, reading }: { readonly texts: ReadonlySet<string>; readonly reading: DateReading },
): Pick<Entry, 'authors' | 'time'> {
  const end = after.findIndex(
    (line) => unitsOf(line) > MAX_UNITS || texts.has(textOf(line.pieces)),
  );
  const lines = after.slice(0, Math.min(MAX_LINES, end < 0 ? after.length : end));
  const days = lines.map((line) => wordedDate(textOf(line.pieces), reading));
  return {
    authors: headByline(lines) ?? [],
    time: firstTime(lines) ?? days.find((day) => day !== null) ?? null,
  };
}

const unitsOf = ({ pieces }: LineClue): number =>
  pieces.reduce((sum, { text }) => sum + text.length, 0);
