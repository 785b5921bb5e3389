import { cleanLine } from '../markup/clean-text.ts';
import { safePageUrl } from '../markup/safe-url.ts';
import type { Found, Origin, Source } from './source.ts';

const ORIGINS: ReadonlySet<string> = new Set<Origin>([
  'blogger',
  'json-ld',
  'open-graph',
  'meta',
  'link',
  'microdata',
  'page',
  'address',
]);
const MAX_LENGTH = 1000;
const MAX_AUTHORS = 50;

/**
 * Reads a Source that came from outside (a content script, a file). Fields that are not what they
 * should be count as unknown. `visitedUrl` is the browser's word for the address, never the page's.
 * Null when the value is not a Source at all.
 */
export function readSourceValue(value: unknown, visitedUrl: string): Source | null {
  const url = safePageUrl(visitedUrl);
  if (typeof value !== 'object' || value === null || url === null) return null;
  const given = value as Record<string, unknown>;
  const accessedTime = readTime(given.accessedTime);
  if (accessedTime === null) return null;
  return {
    url: url.replace(/#.*$/, ''),
    canonicalUrl: readFound(given.canonicalUrl, (text) => safePageUrl(text, url)),
    title: readFound(given.title, readLine),
    siteName: readFound(given.siteName, readLine),
    authors: readAuthors(given.authors),
    publishedTime: readFound(given.publishedTime, readTime),
    modifiedTime: readFound(given.modifiedTime, readTime),
    lang: readFound(given.lang, readLanguage),
    accessedTime,
  };
}

function readFound(value: unknown, read: (text: string) => string | null): Found<string> | null {
  if (typeof value !== 'object' || value === null) return null;
  const { value: text, from } = value as Record<string, unknown>;
  if (typeof text !== 'string' || !isOrigin(from)) return null;
  const kept = read(text);
  return kept ? { value: kept, from } : null;
}

function readAuthors(value: unknown): Found<readonly string[]> | null {
  if (typeof value !== 'object' || value === null) return null;
  const { value: names, from } = value as Record<string, unknown>;
  if (!Array.isArray(names) || !isOrigin(from)) return null;
  const kept = names
    .filter((name) => typeof name === 'string')
    .map(readLine)
    .filter(Boolean)
    .slice(0, MAX_AUTHORS);
  return kept.length > 0 ? { value: kept, from } : null;
}

const isOrigin = (value: unknown): value is Origin =>
  typeof value === 'string' && ORIGINS.has(value);
const readLine = (text: string): string => cleanLine(text.slice(0, MAX_LENGTH));
const readLanguage = (text: string): string | null =>
  /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text) ? text : null;

/** A date, or a date and time with or without zone, that exists in the calendar. */
const TIME =
  /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}([.,]\d{1,9})?)?( ?(Z|[+-]\d{2}(:?\d{2})?))?)?$/i;

function readTime(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 40 || !TIME.test(value)) return null;
  return Number.isNaN(Date.parse(value)) ? null : value;
}
