import type { SourcedClipping } from '../../domain/clipping/clipping.ts';
import { textOf } from '../../domain/markup/text-of.ts';
import { restored } from '../../domain/record/record.ts';
import { sourceKey } from '../../domain/source/link-url.ts';
import { publisherHost } from '../../domain/source/publisher-host.ts';
import type { SocialPost } from '../../domain/source/social/social-post.ts';
import type { Found, SourceRecord } from '../../domain/source/source.ts';

const found = <Value>(value: Value | null | undefined): Found<Value> | null =>
  value === null || value === undefined ? null : { value, from: 'json-ld' };

/** What a test says about a source; the rest is unknown. */
export interface SourceSketch {
  readonly id?: string;
  readonly url?: string;
  readonly canonicalUrl?: string;
  readonly title?: string | null;
  readonly siteName?: string | null;
  readonly authors?: readonly string[];
  readonly publishedTime?: string | null;
  readonly lang?: string;
  readonly social?: SocialPost;
}

/** An article of the *Continental Wire* by Jane Doe, unless the test says otherwise. */
export function sourceOf(sketch: SourceSketch = {}): SourceRecord {
  const url = sketch.url ?? 'https://wire.test/2017/05/05/hack';
  const canonicalUrl = found(sketch.canonicalUrl);
  return {
    id: sketch.id ?? 'source-1',
    key: sourceKey({ url, canonicalUrl }),
    url,
    canonicalUrl,
    title: found(sketch.title === undefined ? 'Campaign says it was hacked' : sketch.title),
    siteName: found(sketch.siteName === undefined ? 'Continental Wire' : sketch.siteName),
    authors: found(sketch.authors ?? ['Jane Doe']),
    publishedTime: found(
      sketch.publishedTime === undefined ? '2017-05-05T23:30:00-04:00' : sketch.publishedTime,
    ),
    modifiedTime: null,
    lang: found(sketch.lang ?? 'en'),
    accessedTime: '2017-05-06T10:00:00.000Z',
    site: publisherHost(url),
    rev: 1,
    createdAt: 1,
    updatedAt: 1,
    ...(sketch.social && { social: { value: sketch.social, from: 'page' } }),
  };
}

/** A clipping of one paragraph each for `paragraphs`. */
export function clippingOf(
  id: string,
  paragraphs: readonly string[],
  source: SourceRecord = sourceOf(),
): SourcedClipping {
  const markup = paragraphs.map((text) => ({ tag: 'p' as const, children: [text] }));
  return {
    clipping: {
      id,
      sourceId: source.id,
      text: textOf(markup),
      markup,
      anchor: {
        quote: { type: 'TextQuoteSelector', exact: paragraphs.join(' '), prefix: '', suffix: '' },
        position: { type: 'TextPositionSelector', start: 0, end: paragraphs.join(' ').length },
      },
      leftOut: [],
      note: '',
      tags: [],
      createdAt: 1,
      rev: 1,
      ...restored(1),
    },
    source,
  };
}

/** Clippings by id, as `compose` takes them. */
export const byId = (
  ...clippings: readonly SourcedClipping[]
): ReadonlyMap<string, SourcedClipping> =>
  new Map(clippings.map((sourced) => [sourced.clipping.id, sourced]));

/** A post of Dana Example's on X, unless the test says otherwise. */
export const postOf = (sketch: SourceSketch = {}): SourceRecord =>
  sourceOf({
    id: 'post-1',
    url: 'https://x.com/dana/status/17',
    title: null,
    siteName: 'X',
    authors: ['Dana Example'],
    publishedTime: '2017-05-06T07:12:44.000Z',
    social: { network: 'x', handle: '@dana', isQuoted: false },
    ...sketch,
  });
