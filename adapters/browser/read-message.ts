import * as v from 'valibot';
import { readReading } from '../../domain/clipping/read-reading.ts';
import { safePageUrl } from '../../domain/markup/safe-url.ts';
import type { PageAddress } from '../../domain/reading/page-clipping.ts';
import { pageAddress } from '../../domain/schema/page-address.ts';
import { type Reader, readAs } from '../../domain/schema/read-as.ts';
import { text } from '../../domain/schema/text.ts';
import { UUID } from '../../domain/schema/uuid.ts';
import type { Message } from './messages.ts';
import { type Sender, visitedAddress } from './visited-address.ts';

/** The longest note that is stored, and the longest line of tags that is read, in UTF-16 units. */
const MAX_NOTE = 10_000;

/**
 * Reads a message as untrusted input: a script in a page lives in that page's process. Only this
 * extension's own scripts in tabs are heard, and the address is the browser's word, never the
 * message's. Null for everything else.
 */
export function readMessage(value: unknown, sender: Sender, ownId: string): Message | null {
  if (sender.id !== ownId || !sender.tab || !sender.url) return null;
  return readAs(callFrom(sender), value);
}

const callFrom = (sender: Sender): Reader<Message> =>
  v.variant('call', [
    v.object({
      call: v.literal('capture'),
      toDraft: TO_DRAFT,
      reading: readWith((reading) =>
        readReading(reading, visitedAddress(sender, readAs(SAYS_CLUES, reading)?.clues.url)),
      ),
    }),
    v.object({
      call: v.literal('page'),
      page: readWith((page) => readPage(page, visitedAddress(sender, readAs(SAYS_URL, page)?.url))),
    }),
    v.object({ call: v.picklist(['clip', 'finder']) }),
    v.object({ call: v.literal('frame'), toDraft: TO_DRAFT }),
    v.object({ call: v.literal('undo'), id: UUID, from: v.exactOptional(IN_DRAFT) }),
    v.object({ call: v.picklist(['restore', 'quote', 'open']), id: UUID }),
    v.object({ call: v.literal('switchVariant'), id: UUID, as: UUID }),
    v.object({
      call: v.literal('annotate'),
      id: UUID,
      note: text(MAX_NOTE),
      tags: v.exactOptional(text(MAX_NOTE)),
    }),
  ]);

const TO_DRAFT = v.exactOptional(v.boolean());

const IN_DRAFT = v.object({
  says: text(MAX_NOTE),
  draftId: v.exactOptional(UUID),
  place: v.exactOptional(
    v.object({
      at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
      room: v.pipe(v.number(), v.integer()),
    }),
  ),
  keeps: v.boolean(),
});

/** Where a message says that it comes from, which the browser's word is held against. */
const SAYS_URL = v.object({ url: v.unknown() });
const SAYS_CLUES = v.object({ clues: SAYS_URL });

function readPage(value: unknown, visitedUrl: string): PageAddress | null {
  const url = safePageUrl(visitedUrl);
  if (url === null) return null;
  const canonicalUrl = v.fallback(v.nullable(pageAddress(url)), null);
  const said = readAs(v.object({ canonicalUrl }), value);
  return said && { url, ...said };
}

/** A schema of what a reader reads, which refuses what the reader cannot. */
const readWith = <Output extends object>(read: (value: unknown) => Output | null): Reader<Output> =>
  v.pipe(
    v.unknown(),
    v.transform(read),
    v.custom<Output>((output) => output !== null),
  );
