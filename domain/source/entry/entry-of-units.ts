import type { DateReading } from '../choose/worded-date.ts';
import { cleanAddress } from '../link-url.ts';
import { completeEntry, type EntryNodes } from './complete-entry.ts';
import type { Entry } from './entry.ts';
import { authorsIn, isSigned } from './entry-authors.ts';
import type { UnitClue } from './entry-clues.ts';
import { linkIn } from './entry-link.ts';
import { timeIn } from './entry-time.ts';
import { titleLine } from './entry-title.ts';
import { holdsHeadline, type PageStory } from './page-story.ts';
import { attributeIn, linesOf, markOfUnit, OWN_MARK, type UnitLine } from './unit-lines.ts';

/** What the units around a passage tell: the entry it stands in, the page's own story, or nothing. */
export type Verdict =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly unit: UnitClue }
  | { readonly kind: 'page'; readonly entry: Entry; readonly isPost: boolean }
  | { readonly kind: 'several' }
  | { readonly kind: 'unknown' };

const ITEM =
  /(?:^|\s)(?:h-entry|hentry|article)(?:\s|$)|schema\.org\/(?:\w*Article|\w*Posting|Comment|Answer|Question|Review)/i;
const COMMENT =
  /(?:^|[\s_/-])(?:comments?|commentlist|comtr|disqus|coral|repl(?:y|ies)|answers?|discussion|message|postbit|topic-post|forum|thread|responses?)(?=[\s_\d-]|$)/i;
const OF_LIVE =
  /(?:^|[\s_-])(?:live|block|update|entry|timeline|ticker|key-?event|feed|stream|post|moment)s?(?=[\s_\d-]|$)/i;
const EMBED = /tweet|embed|bluesky|mastodon|pull-?quote|infobox|fact-?box/i;
const CLOCK = /T\d\d:\d\d/;

/** What of the page the judgement needs. */
interface Page extends EntryNodes {
  readonly reading: DateReading;
}

/** Judges the units from the inside out: the innermost one that says enough of itself is the entry. */
export function entryOfUnits(units: readonly UnitClue[], story: PageStory, page: Page): Verdict {
  // An entry that the passage reaches out of: its head, when it is a part of the next one around it.
  let left: Entry | null = null;
  for (const [index, unit] of units.entries()) {
    const lines = linesOf(unit);
    const marks = units.slice(index).map(markOfUnit);
    const title = titleLine(lines, page.reading);
    const entry = entryOf(unit, lines, { page, marks, title });
    if (
      holdsHeadline(lines, story) ||
      story.isAddress(entry.link) ||
      story.isTitle(entry.title ?? '')
    )
      return left
        ? { kind: 'several' }
        : { kind: 'page', entry, isPost: unit.likes > 0 || isSigned(unit) };
    if (EMBED.test(marks[0] ?? '')) continue;
    const isSure = lines.some(({ pieces }) =>
      pieces.some(({ mark, link }) => OWN_MARK.test(mark) && link !== ''),
    );
    if (
      !saysEnough({ entry, unit, marks, story, isFirst: title?.rank === 1, isSure, url: page.url })
    )
      continue;
    if (left && !isPart(left, entry)) return { kind: 'several' };
    if (!unit.isWhole) {
      left = entry;
      continue;
    }
    const authors =
      entry.authors.length > 0 ? entry.authors : authorsOfFeed(units.slice(index + 1));
    return { kind: 'entry', entry: { ...entry, authors }, unit };
  }
  return { kind: left ? 'several' : 'unknown' };
}

/** True when all that one says of itself is what the other says. */
const isPart = (part: Entry, { title, authors }: Entry): boolean =>
  (part.title === null || part.title === title) &&
  part.authors.every((name) => authors.includes(name)) &&
  (part.title ?? part.authors[0]) !== undefined;

function entryOf(
  unit: UnitClue,
  lines: readonly UnitLine[],
  {
    page,
    marks,
    title,
  }: {
    readonly page: Page;
    readonly marks: readonly string[];
    readonly title: UnitLine | null;
  },
): Entry {
  const { url, reading } = page;
  const said: Entry = {
    title: title && !(isComment(marks) && title.rank === 0) ? title.text : null,
    authors: authorsIn(unit, lines, title !== null),
    time: timeIn(unit, lines, reading),
    link: linkIn(unit, { title, lines, url, reading }),
  };
  return completeEntry(said, attributeIn(unit, /^id$/), page);
}

/** Whoever writes all entries of a feed is named once. */
function authorsOfFeed(units: readonly UnitClue[]): readonly string[] {
  const feed = units.find((unit) => /(?:^|\s)h-feed(?:\s|$)/.test(markOfUnit(unit)));
  const pieces = feed ? linesOf(feed).flatMap((line) => line.pieces) : [];
  const names = pieces.filter(({ mark }) => /p-author/.test(mark)).map(({ text }) => text);
  return [...new Set(names)].slice(0, 1);
}

const isComment = (marks: readonly string[]): boolean => marks.some((mark) => COMMENT.test(mark));

interface Judged {
  readonly entry: Entry;
  readonly unit: UnitClue;
  readonly marks: readonly string[];
  readonly story: PageStory;
  /** True when its title is a heading of the first rank. */
  readonly isFirst: boolean;
  /** True when a link of it is marked as its own address. */
  readonly isSure: boolean;
  readonly url: string;
}

/** Whether what a unit says of itself makes it an entry: a part of a story may have a heading with an anchor, or tell of a day. */
function saysEnough({ entry, unit, marks, story, isFirst, isSure, url }: Judged): boolean {
  const { title, authors, time, link } = entry;
  const [own = ''] = marks;
  const isNamed = authors.length > 0;
  const isMarked = ITEM.test(own);
  const isOfMany = unit.likes > 0;
  const hasClock = time !== null && CLOCK.test(time);
  const hasPage = link !== null && cleanAddress(link) !== cleanAddress(url);
  if (isComment(marks) && title === null)
    return isNamed && (isOfMany || time !== null || link !== null || /\d/.test(own));
  if (title !== null) {
    if (isMarked && (hasPage || (link !== null && (time !== null || isNamed)))) return true;
    if (isOfMany && isMarked && isFirst) return true;
    if (isNamed && (isOfMany || isMarked)) return isOfMany || link !== null;
    if (link !== null && time !== null) return true;
    if (isOfMany && hasClock) return true;
    if (isOfMany && time !== null) return isMarked;
    return isOfMany && hasPage && (isSure || !story.isArticle);
  }
  if (link !== null && (hasClock || (isNamed && time !== null))) return true;
  if (link !== null && isMarked && (time !== null || isNamed)) return true;
  if (isSure && isOfMany && link !== null) return true;
  if (isNamed && time !== null && isOfMany) return hasClock || link !== null;
  return isOfMany && hasClock && (story.isLive || marks.some((mark) => OF_LIVE.test(mark)));
}
