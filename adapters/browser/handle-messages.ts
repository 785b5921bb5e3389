import type { Annotation } from '../../domain/clipping/clipping.ts';
import { parseTags } from '../../domain/clipping/parse-tags.ts';
import type { Reading } from '../../domain/clipping/reading.ts';
import type { PageAddress, PageClipping } from '../../domain/reading/page-clipping.ts';
import { browser } from './browser.ts';
import { clipFrame } from './clip-frame.ts';
import { injectCapture } from './inject-capture.ts';
import type { Acknowledgement, InDraft, Message } from './messages.ts';
import { readMessage } from './read-message.ts';
import { refusalOf } from './refusal-of.ts';
import { loadFinder } from './run-reading.ts';
import type { Sender } from './visited-address.ts';

/** Who carries out the calls that change or ask the store. Each resolves only when its work is durable. */
export interface MessageHandlers {
  readonly capture: (reading: Reading, toDraft: boolean) => Promise<Acknowledgement>;
  readonly undo: (id: string, from?: InDraft) => Promise<Acknowledgement>;
  readonly open: (draftId: string) => Promise<void>;
  readonly annotate: (id: string, annotation: Annotation) => Promise<void>;
  readonly restore: (id: string) => Promise<void>;
  readonly quote: (id: string) => Promise<Acknowledgement>;
  readonly switchVariant: (id: string, as: string) => Promise<void>;
  /** The clippings of a page; null where reading mode is not switched on. */
  readonly page: (page: PageAddress) => Promise<readonly PageClipping[] | null>;
}

/**
 * Answers the calls of scripts in pages. To be called at the background's start, before anything
 * is awaited, or the message that woke it is lost. A call that fails is answered with why;
 * what is no call of this program is refused.
 */
export function handleMessages(handlers: MessageHandlers): void {
  browser.runtime.onMessage.addListener(async (value: unknown, sender: Sender) => {
    const message = readMessage(value, sender, browser.runtime.id);
    return message ? carryOut(message, handlers, sender).catch(refusal) : REFUSED;
  });
}

const REFUSED = { kind: 'refused', code: 'not-a-call' } as const;

async function carryOut(
  message: Message,
  handlers: MessageHandlers,
  { tab }: Sender,
): Promise<Acknowledgement> {
  switch (message.call) {
    case 'capture':
      return handlers.capture(message.reading, message.toDraft === true);
    case 'undo':
      return handlers.undo(message.id, message.from);
    case 'open':
      await handlers.open(message.id);
      return { kind: 'done' };
    case 'restore':
      await handlers.restore(message.id);
      return { kind: 'done' };
    case 'quote':
      return handlers.quote(message.id);
    case 'switchVariant':
      await handlers.switchVariant(message.id, message.as);
      return { kind: 'done' };
    case 'frame':
      return tab?.id !== undefined && (await clipFrame(tab.id, message.toDraft === true))
        ? { kind: 'done' }
        : REFUSED;
    case 'clip': {
      if (tab?.id === undefined) return REFUSED;
      const outcome = await injectCapture(tab.id);
      return outcome.kind === 'injected'
        ? { kind: 'done' }
        : { kind: 'refused', code: 'unreadable-tab', args: { reason: outcome.reason } };
    }
    case 'finder':
      if (tab?.id !== undefined) await loadFinder(tab.id);
      return { kind: 'done' };
    case 'page': {
      const clippings = await handlers.page(message.page);
      return clippings === null ? REFUSED : { kind: 'page', url: message.page.url, clippings };
    }
    case 'annotate': {
      const { id, note, tags } = message;
      await handlers.annotate(id, { note, ...(tags !== undefined && { tags: parseTags(tags) }) });
      return { kind: 'done' };
    }
  }
}

const refusal = (error: unknown): Acknowledgement => ({ kind: 'refused', ...refusalOf(error) });
