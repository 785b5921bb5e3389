import { validate } from 'uuid';
import { readReading } from '../../domain/clipping/read-reading.ts';
import { safePageUrl } from '../../domain/markup/safe-url.ts';
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
  if (typeof value !== 'object' || value === null) return null;
  const { call, id, as, note, tags, reading, page } = value as Record<string, unknown>;
  if (call === 'capture') {
    const read = readReading(
      reading,
      visitedAddress(sender, field(field(reading, 'clues'), 'url')),
    );
    return read && { call, reading: read };
  }
  if (call === 'clip' || call === 'finder' || call === 'frame') return { call };
  if (call === 'page') return readPageCall(page, visitedAddress(sender, field(page, 'url')));
  if (typeof id !== 'string' || !validate(id)) return null;
  if (call === 'undo' || call === 'restore' || call === 'quote') return { call, id };
  if (call === 'recut') return typeof as === 'string' && validate(as) ? { call, id, as } : null;
  if (call !== 'annotate' || !isNote(note)) return null;
  if (tags !== undefined && !isNote(tags)) return null;
  return { call, id, note: note.toWellFormed(), ...(tags !== undefined && { tags }) };
}

const isNote = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_NOTE;

function readPageCall(page: unknown, visitedUrl: string): Message | null {
  const url = safePageUrl(visitedUrl);
  if (url === null || typeof page !== 'object' || page === null) return null;
  const declared = field(page, 'canonicalUrl');
  const canonicalUrl = typeof declared === 'string' ? safePageUrl(declared, url) : null;
  return { call: 'page', page: { url, canonicalUrl } };
}

/** A field of what may be an object. */
const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
