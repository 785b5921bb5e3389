import { headByline } from '../choose/byline-names.ts';
import { isPerson } from '../choose/name-kind.ts';
import { splitNames } from '../choose/names.ts';
import type { PieceClue } from '../page-clues.ts';
import type { UnitClue } from './entry-clues.ts';
import { attributeIn, headOf, type UnitLine } from './unit-lines.ts';

/** What markup calls the name of whoever wrote an entry. */
export const NAME_MARK =
  /(?:^|[\s_-])fn(?=\s|<|$)|(?:author|user|reporter|writer|poster|display|full|nick|screen|profile|member)[-_]{0,2}(?:name|link)|hnuser|p-author|commenter|person-listing/i;
/** What it calls what is near that name. */
export const BY_MARK =
  /(?<!co-?)author|by-?line|\bvcard|h-card|poster|creator|(?:^|[\s_-])(?:user|who|from)(?=[\s_<-]|$)/i;
/** Where people's own pages are. */
export const PEOPLE =
  /\/(?:u|users?|profiles?|members?|people|authors?|by)[/.]|\/User:|\/@[\w.-]+\/?$|[?&]u(?:ser)?=/i;
const NAME_ATTRIBUTES =
  /^(?:author|data-(?:author|user-?name|author-name|user|name|commenter|screen-name))$/;
/** What stands beside a name and is none. */
const LABEL =
  /^(?:by|von|par|por|posted|written|says?|said|wrote|schrieb|sagt|dit|a écrit|dice|op|mod(?:erator)?|admin(?:istrator)?|author|staff|member|reply|follow|share|report|in reply to|edited|@|\P{L}*)\s*[:：]?$/iu;
const BEFORE = /^(?:(?:posted |written |comment )?by|von|par|por)[:\s]+/iu;
const BEHIND = /[\s,]*(?:says|said|wrote|schrieb|sagt|a écrit|dice)?\s*[:：]$/iu;
const MAX_NAME_UNITS = 80;

/**
 * Who wrote an entry: nobody when that is not said clearly. Where it has a title of its own it is a
 * story, whose byline is read as on any page; else who wrote it may be called anything.
 */
export function authorsIn(
  unit: UnitClue,
  lines: readonly UnitLine[],
  hasTitle: boolean,
): readonly string[] {
  const stated = nameOf(attributeIn(unit, NAME_ATTRIBUTES)) || labelled(unit, lines);
  if (!hasTitle) return [stated || nameIn(lines)].filter(Boolean);
  const marked = markedNames(lines);
  if (marked.length > 0) return marked;
  const byline = headByline(headOf(lines), lines.slice(headOf(lines).length)) ?? [];
  if (byline.length > 0) return byline;
  return [stated || preciseName(lines) || besideDay(lines)].filter(Boolean);
}

/** True when the unit's own attributes say who wrote it, as threads do. */
export const isSigned = (unit: UnitClue): boolean =>
  nameOf(attributeIn(unit, NAME_ATTRIBUTES)) !== '';

/** The first link's words, when the unit's label for those who cannot see it says them too: "Comment by Dana, 3 hours ago". */
function labelled(unit: UnitClue, lines: readonly UnitLine[]): string {
  const label = attributeIn(unit, /^aria-label$/);
  const first = lines.flatMap(({ pieces }) => pieces).find(({ link, text }) => link && text);
  return first &&
    label.includes(first.text) &&
    label.length > first.text.length &&
    !/title/i.test(first.mark)
    ? nameOf(first.text)
    : '';
}

/** The names that are marked as the story's authors', before it is under way or at its end: one link is one name. */
function markedNames(lines: readonly UnitLine[]): readonly string[] {
  const near = [...headOf(lines), ...lines.slice(headOf(lines).length).slice(-4)];
  const pieces = near.flatMap((line) => line.pieces);
  const isStated = ({ mark }: PieceClue) => /\bauthor\b|p-author/.test(mark);
  const stated = pieces.filter((piece) => isStated(piece) && isPlain(piece));
  const links = stated.filter(({ link, mark }) => PEOPLE.test(link) || NAME_MARK.test(mark));
  const names =
    links.length > 0
      ? links.flatMap(({ text }) => wholeName(text))
      : stated.flatMap(({ text }) => splitNames(text));
  return [...new Set(names)].slice(0, 8);
}

/** A name as it is said, unless several are. */
function wholeName(text: string): readonly string[] {
  const names = splitNames(text);
  const name = nameOf(text);
  return names.length > 1 || name === '' ? names : names.length === 0 ? [] : [name];
}

/** The one person on a line of small print that has a day on it as well. */
function besideDay(lines: readonly UnitLine[]): string {
  const print = lines.find(
    ({ text, rank, pieces }) =>
      rank === 0 && pieces.length > 1 && text.length < 100 && /\b(?:19|20)\d\d\b/.test(text),
  );
  const people = print?.pieces.filter(({ text }) => isPerson(text)) ?? [];
  return people.length === 1 ? (people[0]?.text ?? '') : '';
}

const preciseName = (lines: readonly UnitLine[]): string =>
  names(lines, ({ mark, link }) => NAME_MARK.test(mark) || PEOPLE.test(link))[0] ?? '';

const nameIn = (lines: readonly UnitLine[]): string =>
  preciseName(lines) || (names(lines, ({ mark }) => BY_MARK.test(mark))[0] ?? '');

const names = (
  lines: readonly UnitLine[],
  isNamed: (piece: PieceClue) => boolean,
): readonly string[] =>
  lines
    .flatMap(({ pieces }) => pieces)
    .filter((piece) => isNamed(piece) && isPlain(piece))
    .map(({ text }) => nameOf(text))
    .filter(Boolean);

/** No time, and no words of the entry itself: of those only what links to somebody is a name. */
const isPlain = ({ mark, text, link }: PieceClue): boolean =>
  !/<time\b|(?:^|[\s_-])(?:date|time|ago|bio|badge|count|points)(?=[\s_<-]|$)/i.test(mark) &&
  (PEOPLE.test(link) || !/(?:^|[\s_-])(?:content|text|body)(?=[\s_<-]|$)/i.test(mark)) &&
  text.length <= MAX_NAME_UNITS &&
  !LABEL.test(text);

/** The name in what is said, as it is said; '' when it is none. */
function nameOf(text: string): string {
  const name = text.replace(BEFORE, '').replace(BEHIND, '').trim();
  const isName = /[\p{L}\p{N}]/u.test(name) && !/[{}<>|]|https?:/.test(name) && !/^\d+$/.test(name);
  return isName && name.length <= MAX_NAME_UNITS && !LABEL.test(name) ? name : '';
}
