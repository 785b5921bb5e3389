import { headByline } from '../choose/byline-names.ts';
import { splitNames } from '../choose/names.ts';
import type { PieceClue } from '../page-clues.ts';
import type { UnitClue } from './entry-clues.ts';
import { attributeIn, headOf, type UnitLine } from './unit-lines.ts';

/** What markup calls the name of whoever wrote an entry. */
export const NAME_MARK =
  /(?:^|[\s_-])fn(?=\s|<|$)|author[-_]{0,2}(?:name|link)|user[-_]{0,2}(?:name|link)|hnuser|p-author|display-?name|full-?name|nick-?name|screen-?name|commenter|person-listing/i;
/** What it calls what is near that name. */
export const BY_MARK =
  /(?<!co-?)author|by-?line|\bvcard|h-card|poster|creator|(?:^|[\s_-])(?:user|who|from)(?=[\s_<-]|$)/i;
const PEOPLE =
  /\/(?:u|users?|profiles?|members?|people|authors?|by)[/.]|\/@[\w.-]+\/?$|[?&]u(?:ser)?=/i;
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
  const stated = attributeIn(unit, NAME_ATTRIBUTES);
  const named = nameIn(lines);
  if (!hasTitle) return [nameOf(stated) || named].filter(Boolean);
  const marked = markedNames(lines);
  if (marked.length > 0) return marked;
  const byline = headByline(headOf(lines), lines.slice(headOf(lines).length)) ?? [];
  if (byline.length > 0) return byline;
  return [nameOf(stated) || preciseName(lines)].filter(Boolean);
}

/** The names that are marked as the story's authors', before it is under way or at its end. */
function markedNames(lines: readonly UnitLine[]): readonly string[] {
  const near = [...headOf(lines), ...lines.slice(headOf(lines).length).slice(-4)];
  const pieces = near.flatMap((line) => line.pieces);
  const isStated = ({ mark }: PieceClue) => /\bauthor\b|p-author/.test(mark);
  const stated = pieces.filter((piece) => isStated(piece) && isPlain(piece));
  const links = stated.filter(({ link, mark }) => PEOPLE.test(link) || NAME_MARK.test(mark));
  const texts = (links.length > 0 ? links : stated).map(({ text }) => text);
  return [...new Set(texts.flatMap((text) => splitNames(text)))].slice(0, 8);
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

/** No time, and no words of the entry itself. */
const isPlain = ({ mark, text }: PieceClue): boolean =>
  !/<time |(?:^|[\s_-])(?:date|time|ago|bio|avatar|badge|count|points|content|text|body)(?=[\s_<-]|$)/i.test(
    mark,
  ) &&
  text.length <= MAX_NAME_UNITS &&
  !LABEL.test(text);

/** The name in what is said, as it is said; '' when it is none. */
function nameOf(text: string): string {
  const name = text.replace(BEFORE, '').replace(BEHIND, '').trim();
  const isName = /[\p{L}\p{N}]/u.test(name) && !/[{}<>|]|https?:/.test(name) && !/^\d+$/.test(name);
  return isName && name.length <= MAX_NAME_UNITS && !LABEL.test(name) ? name : '';
}
