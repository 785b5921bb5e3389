import type { Clipping } from '../../../domain/clipping/clipping.ts';
import { type Draft, makeDraft } from '../../../domain/draft/draft.ts';
import { sourceId } from '../../../domain/record/stable-id.ts';
import { sourceKey } from '../../../domain/source/link-url.ts';
import { publisherHost } from '../../../domain/source/publisher-host.ts';
import type { Found, SourceRecord } from '../../../domain/source/source.ts';
import { writeWords } from './write-words.ts';

/** So many clippings have one source, and so many clippings there are for one draft. */
const PER_SOURCE = 4;
const PER_DRAFT = 100;

/** When the first clipping was made; each next one is five minutes younger. */
const START = Date.UTC(2020, 0, 1);
const STEP_MS = 300_000;

/** One article with its clippings. */
export interface WrittenArticle {
  readonly source: SourceRecord;
  readonly clippings: readonly Clipping[];
}

/** A library of so many clippings, the same at every call, oldest first. */
export function* writeLibrary(count: number): Generator<WrittenArticle> {
  for (let at = 0; at < count; at += PER_SOURCE) {
    const source = writeSource(at / PER_SOURCE, timeOf(at));
    const clippings = Array.from({ length: Math.min(PER_SOURCE, count - at) }, (_, next) =>
      writeClipping(at + next, source.id),
    );
    yield { source, clippings };
  }
}

/** The drafts beside a library of so many clippings. */
export function* writeDrafts(count: number): Generator<Draft> {
  for (let at = 0; at < count / PER_DRAFT; at += 1) {
    const words = writeWords(at, 60);
    yield {
      ...makeDraft(idOf(at, timeOf(at)), timeOf(at)),
      title: words.slice(0, 40),
      rev: 1,
      body: {
        type: 'doc',
        content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
      },
    };
  }
}

const timeOf = (at: number): number => START + at * STEP_MS;

/** In the form of a UUIDv7: the time, then the number. */
const idOf = (at: number, time: number): string => {
  const hex = time.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-${at.toString(16).padStart(12, '0')}`;
};

function writeSource(at: number, now: number): SourceRecord {
  const url = `https://news${at % 500}.example/2020/story-${at}`;
  const found = <Value>(value: Value): Found<Value> => ({ value, from: 'json-ld' });
  const key = sourceKey({ url, canonicalUrl: null });
  return {
    id: sourceId(key),
    key,
    site: publisherHost(url),
    url,
    canonicalUrl: null,
    title: found(writeWords(at, 9)),
    siteName: found(`News ${at % 500}`),
    authors: found([`Author ${at % 3000}`]),
    publishedTime: found(new Date(now).toISOString()),
    modifiedTime: null,
    lang: found('en'),
    accessedTime: new Date(now).toISOString(),
    rev: 1,
    createdAt: now,
    updatedAt: now,
  };
}

function writeClipping(at: number, source: string): Clipping {
  const text = writeWords(at, 40 + ((at * 37) % 81));
  const now = timeOf(at);
  return {
    id: idOf(at, now),
    sourceId: source,
    text,
    markup: [{ tag: 'p', children: [text] }],
    anchor: {
      quote: {
        type: 'TextQuoteSelector',
        exact: text,
        prefix: 'What stands before. ',
        suffix: ' What comes after.',
      },
      position: { type: 'TextPositionSelector', start: at, end: at + text.length },
    },
    leftOut: [],
    note: at % 5 === 0 ? 'A note of mine.' : '',
    tags: at % 7 === 0 ? ['politics'] : [],
    rev: 1,
    alive: 1,
    createdAt: now,
    updatedAt: now,
    deletedAt: null,
  };
}
