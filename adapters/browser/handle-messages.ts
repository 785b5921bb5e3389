import type { Reading } from '../../domain/clipping/reading.ts';
import type { PageAddress, PageClipping } from '../../domain/reading/page-clipping.ts';
import { browser } from './browser.ts';
import type { Injected } from './inject-capture.ts';
import type { Acknowledgement, Message } from './messages.ts';
import { readMessage } from './read-message.ts';
import type { Sender } from './visited-address.ts';

/** Who carries the calls out. Each resolves only when its work is durable. */
export interface MessageHandlers {
  readonly capture: (reading: Reading) => Promise<Acknowledgement>;
  readonly undo: (id: string) => Promise<void>;
  readonly annotate: (id: string, note: string) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  readonly quote: (id: string) => Promise<void>;
  /** Clips what is selected in a tab; what comes of it the page itself says. */
  readonly clip: (tabId: number) => Promise<Injected>;
  /** Clips what is selected in a frame of another site; false when no such frame may be read. */
  readonly frame: (tabId: number) => Promise<boolean>;
  readonly recut: (id: string, as: string) => Promise<void>;
  /** Loads what finds passages into a tab. */
  readonly finder: (tabId: number) => Promise<void>;
  /** The clippings of a page; null where reading mode is not switched on. */
  readonly page: (page: PageAddress) => Promise<readonly PageClipping[] | null>;
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
    carryOut(message, handlers, sender).then(respond, (error: unknown) => respond(refusal(error)));
    return true;
  });
}

const REFUSED = {
  kind: 'refused',
  reason: 'Quotewright could not make sense of what this page sent.',
} as const;

async function carryOut(
  message: Message,
  handlers: MessageHandlers,
  { tab }: Sender,
): Promise<Acknowledgement> {
  switch (message.call) {
    case 'capture':
      return handlers.capture(message.reading);
    case 'undo':
      await handlers.undo(message.id);
      return { kind: 'done' };
    case 'restore':
      await handlers.restore(message.id);
      return { kind: 'done' };
    case 'quote':
      await handlers.quote(message.id);
      return { kind: 'done' };
    case 'recut':
      await handlers.recut(message.id, message.as);
      return { kind: 'done' };
    case 'frame':
      return tab?.id !== undefined && (await handlers.frame(tab.id)) ? { kind: 'done' } : REFUSED;
    case 'clip': {
      const outcome = tab?.id === undefined ? REFUSED : await handlers.clip(tab.id);
      return outcome.kind === 'injected'
        ? { kind: 'done' }
        : { ...REFUSED, reason: outcome.reason };
    }
    case 'finder':
      if (tab?.id !== undefined) await handlers.finder(tab.id);
      return { kind: 'done' };
    case 'page': {
      const clippings = await handlers.page(message.page);
      return clippings === null ? REFUSED : { kind: 'page', url: message.page.url, clippings };
    }
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
