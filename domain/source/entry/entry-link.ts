import { safePageUrl } from '../../markup/safe-url.ts';
import { isoTime } from '../choose/iso-time.ts';
import { type DateReading, wordedDate } from '../choose/worded-date.ts';
import { entryAddress } from '../link-url.ts';
import type { PieceClue } from '../page-clues.ts';
import { publisherHost } from '../publisher-host.ts';
import { BY_MARK } from './entry-authors.ts';
import type { UnitClue } from './entry-clues.ts';
import { attributeIn, OWN_MARK, type UnitLine } from './unit-lines.ts';

const LINK_ATTRIBUTES = /^(?:permalink|data-(?:permalink|url|href|link)|itemid|about)$/;
const OWN_WORDS =
  /^(?:#\d*|[¶§🔗]|permalink|permanent link|permalien|direktlink|enlace permanente|(?:copy )?link(?: to (?:this )?(?:comment|post|update|entry))?)$/iu;
const AGO = /\bago\b|^(?:vor|il y a|hace) |^\d+ ?(?:s|min|m|h|hr|d|w|mo|y)\.?$/i;
/** Where many entries are, or an answer to one is written. */
const NO_ENTRY =
  /[?&]replytocom=|#(?:respond|comments|disqus_thread|top)?$|^(?!https?:)\w+:|\/\d{4}\/(?:\d\d?\/){0,2}$/i;

/** What of an entry is known when its address is looked for. */
interface Known {
  readonly title: UnitLine | null;
  readonly lines: readonly UnitLine[];
  readonly url: string;
  readonly reading: DateReading;
}

/** An entry's own address as it states it, with its fragment; null when none is certain. */
export function linkIn(unit: UnitClue, { title, lines, url, reading }: Known): string | null {
  const pieces = lines
    .flatMap((line) => line.pieces)
    .filter(({ link, mark }) => link !== '' && !isBy(mark));
  const id = attributeIn(unit, /^id$/);
  const stated = attributeIn(unit, LINK_ATTRIBUTES);
  const isDated = ({ time, text, mark }: PieceClue) =>
    /<time\b/.test(mark) ||
    isoTime(time) !== null ||
    isoTime(time.split(' ', 1)[0]) !== null ||
    AGO.test(text) ||
    (text.length < 60 && wordedDate(text, reading) !== null);
  const found = [
    /^(?:https?:|\/|#\w)/.test(stated) ? stated : '',
    ...pieces.filter(({ mark }) => OWN_MARK.test(mark)).map(({ link }) => link),
    ...pieces.filter(isDated).map(({ link }) => link),
    ...(title?.pieces ?? []).map(({ link }) => link),
    ...pieces
      .filter(({ text }) => title !== null && text.includes(title.text))
      .map(({ link }) => link),
    ...pieces.filter(({ link }) => id !== '' && link.endsWith(`#${id}`)).map(({ link }) => link),
    ...pieces.filter(({ text }) => OWN_WORDS.test(text)).map(({ link }) => link),
  ];
  return found.map((link) => ownAddress(link, url)).find((link) => link !== null) ?? null;
}

/** The link as an entry's address, when it can be one of this page's site. */
export function ownAddress(link: string, url: string): string | null {
  const address = link === '' || NO_ENTRY.test(link) ? null : safePageUrl(link, url);
  if (!address) return null;
  const isNear = siteOf(address) === siteOf(url) || /#\w*comment/i.test(address);
  const isHome = new URL(address).pathname === '/' && !/[?#]./.test(address);
  return isNear && !isHome ? entryAddress(address) : null;
}

const siteOf = (url: string): string => publisherHost(url).replace(/^(?:m|mobile|amp)\./, '');

const isBy = (mark: string): boolean => BY_MARK.test(mark.split('<')[1] ?? '');
