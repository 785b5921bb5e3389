import type { Reading } from '../../domain/clipping/reading.ts';
import { browser } from './browser.ts';
import type { Acknowledgement, Message } from './messages.ts';
import { readMessage, type Sender } from './read-message.ts';

/** Who carries the calls out. Each resolves only when its work is durable. */
export interface MessageHandlers {
  readonly capture: (reading: Reading) => Promise<Acknowledgement>;
  readonly undo: (id: string) => Promise<void>;
  readonly annotate: (id: string, note: string) => Promise<void>;
}

/**
 * Answers the calls of scripts in pages. To be called at the background's start, before anything
 * is awaited, or the message that woke it is lost. A call that fails is answered with a reason;
 * what is no call of this program is refused.
 */
export function handleMessages(handlers: MessageHandlers): void {
  browser.runtime.onMessage.addListener((value: unknown, sender: Sender, respond) => {
    const message = readMessage(value, sender, browser.runtime.id);
    if (!message) {
      respond(REFUSED);
      return true;
    }
    carryOut(message, handlers).then(respond, (error: unknown) => respond(refusal(error)));
    return true;
  });
}

const REFUSED: Acknowledgement = {
  kind: 'refused',
  reason: 'Quotewright could not make sense of what this page sent.',
};

async function carryOut(message: Message, handlers: MessageHandlers): Promise<Acknowledgement> {
  switch (message.call) {
    case 'capture':
      return handlers.capture(message.reading);
    case 'undo':
      await handlers.undo(message.id);
      return { kind: 'done' };
    case 'annotate':
      await handlers.annotate(message.id, message.note);
      return { kind: 'done' };
  }
}

/** Why the store could not write, in plain words; a full disk comes wrapped in an aborted transaction. */
const refusal = (error: unknown): Acknowledgement => ({
  kind: 'refused',
  reason: /quota/i.test(`${error} ${innerOf(error)}`)
    ? 'The disk is full. Free some space, then try again.'
    : `The library could not be written (${error instanceof Error ? error.name : 'unknown error'}).`,
});

const innerOf = (error: unknown): unknown =>
  error instanceof Error && 'inner' in error ? error.inner : '';
