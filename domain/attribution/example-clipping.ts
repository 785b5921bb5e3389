import type { SourcedClipping } from '../clipping/clipping.ts';
import { restored } from '../record/record.ts';
import { sourceKey } from '../source/link-url.ts';
import { publisherHost } from '../source/publisher-host.ts';
import type { Found } from '../source/source.ts';

/** The words of an example, in the language of the interface. */
export interface ExampleWords {
  readonly text: string;
  readonly title: string;
  readonly author: string;
  readonly publication: string;
}

/** A clipping to try a style on while the library has none; it is never stored. */
export function exampleClipping({
  text,
  title,
  author,
  publication,
}: ExampleWords): SourcedClipping {
  const found = <Value>(value: Value): Found<Value> => ({ value, from: 'page' });
  const url = 'https://news.example/2026/05/harbour';
  const source = {
    id: 'example',
    key: sourceKey({ url, canonicalUrl: null }),
    url,
    canonicalUrl: null,
    title: found(title),
    siteName: found(publication),
    authors: found([author]),
    publishedTime: found('2026-05-05T08:00:00Z'),
    modifiedTime: null,
    lang: null,
    accessedTime: '2026-05-06T08:00:00.000Z',
    site: publisherHost(url),
    rev: 1,
    createdAt: 0,
    updatedAt: 0,
  };
  const anchor = {
    quote: { type: 'TextQuoteSelector' as const, exact: text, prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector' as const, start: 0, end: text.length },
  };
  const clipping = {
    ...{ id: 'example', sourceId: 'example', text, anchor, leftOut: [], note: '', tags: [] },
    markup: [{ tag: 'p' as const, children: [text] }],
    ...{ createdAt: 0, rev: 1 },
    ...restored(0),
  };
  return { clipping, source };
}
