import type { DateReading } from '../choose/worded-date.ts';
import { completeEntry, type EntryNodes } from './complete-entry.ts';
import type { Entry } from './entry.ts';
import { authorsIn } from './entry-authors.ts';
import type { UnitClue } from './entry-clues.ts';
import { linkIn } from './entry-link.ts';
import { timeIn } from './entry-time.ts';
import { titleLine } from './entry-title.ts';
import { holdsHeadline, type PageStory } from './page-story.ts';
import { attributeIn, linesOf, markOfUnit, type UnitLine } from './unit-lines.ts';

/** What the units around a passage tell: the entry it stands in, the page's own story, or nothing. */
export type Verdict =
  | { readonly kind: 'entry'; readonly entry: Entry; readonly unit: UnitClue }
  | { readonly kind: 'page' }
  | { readonly kind: 'several' }
  | { readonly kind: 'unknown' };

const ITEM =
  /(?:^|\s)(?:h-entry|hentry)(?:\s|$)|schema\.org\/(?:\w*Article|\w*Posting|Comment|Answer|Question|Review)/i;
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
  for (const [index, unit] of units.entries()) {
    const lines = linesOf(unit);
    const marks = units.slice(index).map(markOfUnit);
    const entry = entryOf(unit, lines, { page, marks });
    if (
      holdsHeadline(lines, story) ||
      story.isAddress(entry.link) ||
      story.isTitle(entry.title ?? '')
    )
      return { kind: 'page' };
    if (EMBED.test(marks[0] ?? '')) continue;
    if (!saysEnough({ entry, unit, lines, marks, story })) continue;
    return unit.isWhole ? { kind: 'entry', entry, unit } : { kind: 'several' };
  }
  return { kind: 'unknown' };
}

function entryOf(
  unit: UnitClue,
  lines: readonly UnitLine[],
  { page, marks }: { readonly page: Page; readonly marks: readonly string[] },
): Entry {
  const { url, reading } = page;
  const title = titleLine(lines);
  const said: Entry = {
    title: title && !(isComment(marks) && title.rank === 0) ? title.text : null,
    authors: authorsIn(unit, lines, title !== null),
    time: timeIn(unit, lines, reading),
    link: linkIn(unit, { title, lines, url, reading }),
  };
  return completeEntry(said, attributeIn(unit, /^id$/), page);
}

const isComment = (marks: readonly string[]): boolean => marks.some((mark) => COMMENT.test(mark));

interface Judged {
  readonly entry: Entry;
  readonly unit: UnitClue;
  readonly lines: readonly UnitLine[];
  readonly marks: readonly string[];
  readonly story: PageStory;
}

/** Whether what a unit says of itself makes it an entry: a part of a story may have a heading, or tell of a day. */
function saysEnough({ entry, unit, lines, marks, story }: Judged): boolean {
  const { title, authors, time, link } = entry;
  const [own = ''] = marks;
  const isNamed = authors.length > 0;
  const isMarked = unit.name === 'article' || ITEM.test(own);
  const isOfMany = unit.likes > 0;
  const hasClock = time !== null && CLOCK.test(time);
  if (isComment(marks) && title === null)
    return isNamed && (isOfMany || time !== null || link !== null || /\d/.test(own));
  if (isMarked && link !== null && (title !== null || time !== null || isNamed)) return true;
  if (title !== null) {
    if (isOfMany && isMarked && titleLine(lines)?.rank === 1) return true;
    if (isNamed && (isOfMany || isMarked)) return isOfMany || link !== null;
    if (link !== null && time !== null) return true;
    if (isOfMany && hasClock) return true;
    if (isOfMany && time !== null) return isMarked;
    return isOfMany && link !== null && !story.isArticle;
  }
  if (link !== null && (hasClock || (isNamed && time !== null))) return true;
  if (isNamed && time !== null && isOfMany) return hasClock || link !== null;
  return isOfMany && hasClock && (story.isLive || marks.some((mark) => OF_LIVE.test(mark)));
}
