import type { Revised } from '../record/record.ts';
import type { EntryPlace } from './entry/entry.ts';
import type { SocialPost } from './social/social-post.ts';

/** Where a value was found, strongest claim first in `readSource`; `blogger` is a correction by hand, `rule` one for all articles of the site. */
export type Origin =
  | 'blogger'
  | 'rule'
  | 'json-ld'
  | 'open-graph'
  | 'meta'
  | 'link'
  | 'microdata'
  | 'page'
  | 'address';

/** A value together with where it was found. */
export interface Found<Value> {
  readonly value: Value;
  readonly from: Origin;
}

/** An article as one look at its page tells it. Times are ISO 8601 as the page states them. */
export interface Source {
  /** The address that was visited, a copy's too, without anchor. Where a link leads is for `linkUrl` to say. */
  readonly url: string;
  /** The address that the page declares as its own, believed or not: see `linkUrl`. */
  readonly canonicalUrl: Found<string> | null;
  readonly title: Found<string> | null;
  /** The publication's name, not its host. */
  readonly siteName: Found<string> | null;
  /** Names only, in the byline's order; empty when nobody is named. */
  readonly authors: Found<readonly string[]> | null;
  readonly publishedTime: Found<string> | null;
  readonly modifiedTime: Found<string> | null;
  /** BCP 47 language of the text. */
  readonly lang: Found<string> | null;
  /** How many words the article has, by its own account; not there where it gives none. */
  readonly words?: Found<number>;
  /** When the page was looked at. */
  readonly accessedTime: string;
  /** What makes it a post on a social network; not there for an article. */
  readonly social?: Found<SocialPost>;
  /** What makes it one entry of a page of many, such as a comment; not there for what the page is about. */
  readonly entry?: EntryPlace;
}

/** The fields of a Source as plain values, for those who do not ask where they came from. */
export interface SourceValues {
  readonly url: string;
  readonly canonicalUrl: string | null;
  readonly title: string | null;
  readonly siteName: string | null;
  readonly authors: readonly string[];
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  readonly lang: string | null;
  readonly accessedTime: string;
  readonly social: SocialPost | null;
}

/** Drops the provenance of every field; a blogger's "unknown" (see `correctSource`) is null like any other. */
export function sourceValues(source: Source): SourceValues {
  return {
    url: source.url,
    canonicalUrl: source.canonicalUrl?.value ?? null,
    title: source.title?.value || null,
    siteName: source.siteName?.value || null,
    authors: source.authors?.value ?? [],
    publishedTime: source.publishedTime?.value || null,
    modifiedTime: source.modifiedTime?.value ?? null,
    lang: source.lang?.value ?? null,
    accessedTime: source.accessedTime,
    social: source.social?.value ?? null,
  };
}

/** A Source in the store: one record an article, however many passages were clipped from it. */
export interface SourceRecord extends Source, Revised {
  /** UUIDv5 of the key: two machines give an article the same id. */
  readonly id: string;
  /** What tells that two visits were to the same article: see `sourceKey`. */
  readonly key: string;
  /** The host under which rules for all articles of a site are kept: see `publisherHost`. */
  readonly site: string;
  /** The keys of the pages on which the entry was read beside others, the latest first; not there for what was read on its own page only. */
  readonly seenAt?: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
}
