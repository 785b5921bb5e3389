import { cleanLine } from '../markup/clean-text.ts';
import { safePageUrl } from '../markup/safe-url.ts';
import { cleanAddress } from './link-url.ts';
import {
  type HeadingClue,
  type LineClue,
  type MetaClue,
  MOST,
  type PageClues,
  type PieceClue,
} from './page-clues.ts';

/**
 * Reads clues that came from outside. What isn't what it should be counts as not there, and no more
 * is taken than `MOST` says. `visitedUrl` is the browser's word for the address, never the page's;
 * it is kept without credentials, tracking parameters and fragment. Null when these are no clues.
 */
export function readPageClues(value: unknown, visitedUrl: string): PageClues | null {
  const visited = URL.parse(visitedUrl);
  if (!isRecord(value) || !visited || !/^https?:$/.test(visited.protocol)) return null;
  const { accessedTime } = value;
  if (
    typeof accessedTime !== 'string' ||
    !TIME.test(accessedTime) ||
    Number.isNaN(Date.parse(accessedTime))
  )
    return null;
  const url = cleanAddress(visited.href);
  return {
    url,
    accessedTime,
    title: readLine(value.title),
    lang: readLine(value.lang),
    metas: readList(value.metas, MOST.metas, readMeta),
    jsonLd: readJsonLd(value.jsonLd),
    canonicals: readList(value.canonicals, MOST.canonicals, (address) => readAddress(address, url)),
    feeds: readList(value.feeds, MOST.feeds, readLine),
    logos: readList(value.logos, MOST.logos, readLine),
    rights: readLine(value.rights),
    headings: readList(value.headings, MOST.headings, readHeading),
    bylines: readList(value.bylines, MOST.ways, (way) => readList(way, MOST.bylines, readLine)),
    times: readList(value.times, MOST.times, readLine),
    sample: readText(value.sample, MOST.sample),
  };
}

/** The form in which a script writes the time. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

const readText = (value: unknown, most: number): string =>
  typeof value === 'string' ? cleanLine(value.slice(0, most)) : '';

const readLine = (value: unknown): string => readText(value, MOST.line);

/** The items that can be read, of the first so many. */
function readList<Item>(
  value: unknown,
  most: number,
  read: (item: unknown) => Item | null,
): readonly Item[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, most)
    .map(read)
    .filter((item) => item !== null);
}

function readMeta(value: unknown): MetaClue | null {
  if (!isRecord(value)) return null;
  const name = readText(value.name, MOST.mark);
  return name ? { name, value: readLine(value.value) } : null;
}

/** Texts as they are: they are not words to be shown, and are parsed with care. */
function readJsonLd(value: unknown): readonly string[] {
  let left: number = MOST.jsonLd;
  return readList(value, MOST.blocks, (text) => {
    if (typeof text !== 'string' || text.length > left) return null;
    left -= text.length;
    return text.toWellFormed();
  });
}

const readAddress = (value: unknown, base: string): string | null =>
  typeof value === 'string' && value !== '' && value.length <= MOST.address
    ? safePageUrl(value, base)
    : null;

function readHeading(value: unknown): HeadingClue | null {
  if (!isRecord(value)) return null;
  const text = readLine(value.text);
  return text
    ? {
        text,
        isFirst: value.isFirst === true,
        isAside: value.isAside === true,
        after: readLines(value.after),
        before: readLines(value.before),
      }
    : null;
}

/** The lines, as long as their pieces together are not too many. */
function readLines(value: unknown): readonly LineClue[] {
  let left: number = MOST.pieces;
  return readList(value, MOST.pieces, (line) => {
    const read = readLineClue(line, left);
    left -= read?.pieces.length ?? 0;
    return read;
  });
}

function readLineClue(value: unknown, most: number): LineClue | null {
  if (!isRecord(value)) return null;
  return { pieces: readList(value.pieces, most, readPiece), mark: readLine(value.mark) };
}

function readPiece(value: unknown): PieceClue | null {
  if (!isRecord(value)) return null;
  const read = (said: unknown) => readText(said, MOST.mark);
  return {
    text: read(value.text),
    mark: read(value.mark),
    link: read(value.link),
    time: read(value.time),
  };
}
