import { validate } from 'uuid';
import { readReading } from '../../domain/clipping/read-reading.ts';
import type { Message } from './messages.ts';

/** The longest note that is stored, in UTF-16 units. */
const MAX_NOTE = 10_000;

/** The parts of a message's sender that decide whether it is heard. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: object | undefined;
}

/**
 * Reads a message as untrusted input: a script in a page lives in that page's process. Only this
 * extension's own scripts in tabs are heard, and the address is the browser's word, never the
 * message's. Null for everything else.
 */
export function readMessage(value: unknown, sender: Sender, ownId: string): Message | null {
  if (sender.id !== ownId || !sender.tab || !sender.url) return null;
  if (typeof value !== 'object' || value === null) return null;
  const { call, id, note, reading } = value as Record<string, unknown>;
  if (call === 'capture') {
    const read = readReading(reading, sender.url);
    return read && { call, reading: read };
  }
  if (typeof id !== 'string' || !validate(id)) return null;
  if (call === 'undo') return { call, id };
  if (call !== 'annotate' || typeof note !== 'string' || note.length > MAX_NOTE) return null;
  return { call, id, note: note.toWellFormed() };
}
