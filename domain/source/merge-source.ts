import type { Source, SourceRecord } from './source.ts';

/**
 * What the library knows of an article after another look at its page: corrections by the blogger
 * stand, what was unknown is filled in, and what was read before stays as it was when the first
 * passage was clipped.
 */
export function mergeSource(known: SourceRecord, seen: Source, now: number): SourceRecord {
  return {
    ...known,
    canonicalUrl: known.canonicalUrl ?? seen.canonicalUrl,
    title: known.title ?? seen.title,
    siteName: known.siteName ?? seen.siteName,
    authors: known.authors ?? seen.authors,
    publishedTime: known.publishedTime ?? seen.publishedTime,
    modifiedTime: seen.modifiedTime ?? known.modifiedTime,
    lang: known.lang ?? seen.lang,
    accessedTime: seen.accessedTime,
    updatedAt: now,
  };
}
