import * as v from 'valibot';
import { lineOrEmpty, someLine } from '../schema/line.ts';
import { listOf, listOrNone } from '../schema/list-of.ts';
import { pageAddress } from '../schema/page-address.ts';
import type { Reader } from '../schema/read-as.ts';
import { text } from '../schema/text.ts';
import { cleanAddress } from './link-url.ts';
import { type LineClue, MOST, type PageClues } from './page-clues.ts';

/** The form in which a script writes the time. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/;

const WORDS = lineOrEmpty(MOST.line);
const MARK = lineOrEmpty(MOST.mark);
const FLAG = v.fallback(v.boolean(), false);
const META = v.object({ name: someLine(MOST.mark), value: WORDS });
const PIECE = v.object({ text: MARK, mark: MARK, link: MARK, time: MARK });

/** The lines near a heading, as long as their pieces together are not too many. */
const LINES = v.pipe(
  listOf(v.object({ pieces: listOrNone(PIECE, MOST.pieces), mark: WORDS }), MOST.pieces),
  v.transform((lines): readonly LineClue[] => {
    let left: number = MOST.pieces;
    return lines.map(({ pieces, mark }) => {
      const kept = pieces.slice(0, left);
      left -= kept.length;
      return { pieces: kept, mark };
    });
  }),
);

/** Its white space is kept: it tells where lines end. */
const PART = v.object({
  text: text(MOST.mark),
  mark: MARK,
  size: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(10_000)), 0),
});

const HEADING = v.object({
  text: someLine(MOST.line),
  parts: listOrNone(PART, MOST.pieces),
  label: WORDS,
  isFirst: FLAG,
  isAside: FLAG,
  after: v.fallback(LINES, []),
  before: v.fallback(LINES, []),
});

/** Texts as they are: they are not words to be shown, and are parsed with care. */
const JSON_LD = v.pipe(
  listOf(text(MOST.jsonLd), MOST.blocks),
  v.transform((blocks) => {
    let left: number = MOST.jsonLd;
    return blocks.filter(({ length }) => {
      const fits = length <= left;
      if (fits) left -= length;
      return fits;
    });
  }),
);

/**
 * Clues that came from outside. What isn't what it should be counts as not there, and no more is
 * taken than `MOST` says. `visitedUrl` is the browser's word for the address, never the page's; it is
 * kept without credentials, tracking parameters and anchor. Refuses what are no clues.
 */
export function pageClues(visitedUrl: string): Reader<PageClues> {
  const visited = URL.parse(visitedUrl);
  if (!visited || !/^https?:$/.test(visited.protocol)) return v.never();
  const url = cleanAddress(visited.href);
  return v.pipe(
    v.object({
      accessedTime: v.pipe(
        v.string(),
        v.regex(TIME),
        v.check((time) => !Number.isNaN(Date.parse(time))),
      ),
      title: WORDS,
      lang: WORDS,
      metas: listOrNone(META, MOST.metas),
      jsonLd: v.fallback(JSON_LD, []),
      canonicals: listOrNone(pageAddress(url, MOST.address), MOST.canonicals),
      feeds: listOrNone(WORDS, MOST.feeds),
      logos: listOrNone(WORDS, MOST.logos),
      rights: WORDS,
      headings: listOrNone(HEADING, MOST.headings),
      bylines: listOrNone(listOrNone(WORDS, MOST.bylines), MOST.ways),
      times: listOrNone(WORDS, MOST.times),
      sample: lineOrEmpty(MOST.sample),
    }),
    v.transform((read) => ({ url, ...read })),
  );
}
