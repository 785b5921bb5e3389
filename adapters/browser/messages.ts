import type { Reading } from '../../domain/clipping/reading.ts';
import type { QuotePlace } from '../../domain/draft/quote-at-cursor.ts';
import type { PageAddress, PageClipping } from '../../domain/reading/page-clipping.ts';
import { browser } from './browser.ts';

/**
 * The whole message map: eleven calls, all from a script in a page to the background. Six come from
 * the script that clips, the others from reading mode. Everything else in the program watches the
 * store. Each may be made twice and does its work once.
 */
export type Message =
  /** Store this Reading, and quote it in the active draft if so wished. Sent again under the same id it is stored once. */
  | { readonly call: 'capture'; readonly reading: Reading; readonly toDraft?: boolean }
  /** Take this clipping back out of the library; or out of the draft, and out of the library if it is new there. */
  | { readonly call: 'undo'; readonly id: string; readonly from?: InDraft }
  /** Show the desk with this draft. */
  | { readonly call: 'open'; readonly id: string }
  /** Replace the blogger's note on this clipping, and its tags where these are given, as typed. */
  | {
      readonly call: 'annotate';
      readonly id: string;
      readonly note: string;
      readonly tags?: string;
    }
  /** The reader is in a frame that this script cannot see into: clip there, if that is allowed. */
  | { readonly call: 'frame'; readonly toDraft?: boolean }
  /** Put the clipping's other form in its place, under the id `as`: see `switchVariant`. */
  | { readonly call: 'switchVariant'; readonly id: string; readonly as: string }
  /** Put a clipping that was taken out back into the library. */
  | { readonly call: 'restore'; readonly id: string }
  /** Quote this clipping in the active draft, where the blogger writes there. */
  | { readonly call: 'quote'; readonly id: string }
  /** Clip what is selected on this page, as the shortcut would. */
  | { readonly call: 'clip' }
  /** Load what finds passages into this page. */
  | { readonly call: 'finder' }
  /** Tell which clippings of this page there are. Answered only where reading mode is switched on. */
  | { readonly call: 'page'; readonly page: PageAddress };

/** The background's word that a call was carried out and is durable, or why it never will be. */
export type Acknowledgement =
  | { readonly kind: 'clipped'; readonly id: string; readonly inDraft?: InDraft }
  /** The same words of the same article are in the library, as the clipping of this id. */
  | { readonly kind: 'already'; readonly id: string; readonly inDraft?: InDraft }
  /** `says` is what to tell the blogger, where the background knows better. */
  | { readonly kind: 'done'; readonly says?: string }
  /** The clippings of the page at `url`: the address by the browser's word, which may be a moment old. */
  | {
      readonly kind: 'page';
      readonly url: string;
      readonly clippings: readonly PageClipping[];
    }
  | ({ readonly kind: 'refused' } & Refusal);

/** What became of a clipping that was meant for the draft, and what it takes to take that back. */
export interface InDraft {
  /** What to tell the blogger, with the draft's name. */
  readonly says: string;
  /** The draft that quotes it; none when it could not be added. */
  readonly draftId?: string;
  /** Where the quote was put; none when it was there before. */
  readonly place?: QuotePlace;
  /** True when the clipping was in the library before, and is to stay there. */
  readonly keeps: boolean;
}

/** Why a call was not carried out, as a code: the words are made where it is told. */
export type Refusal =
  /** It is none of this program's calls, or not one for this page. */
  | { readonly code: 'not-a-call' }
  | { readonly code: 'disk-full' }
  /** `name` is the error's own, for whoever is told of it. */
  | { readonly code: 'store-failed'; readonly args: { readonly name: string } }
  /** No script may run in the tab; `reason` says why, as `whyUnreadable` does. */
  | { readonly code: 'unreadable-tab'; readonly args: { readonly reason: string } };

/** What came of sending: an acknowledgement, or none, in which case nothing may be called saved. */
export type Sent =
  | Acknowledgement
  /** Nobody answered in time. The call may be sent again. */
  | { readonly kind: 'unanswered' }
  /** The extension was updated or removed under the page: this script can reach it no more. */
  | { readonly kind: 'cut-off' };

/** How long the page waits for an acknowledgement before it says "not saved", in milliseconds. */
const GIVE_UP_AFTER = 10_000;
/** How long one try may take before the background counts as killed, in milliseconds. */
const ONE_TRY = 3_000;
const FIRST_PAUSE = 60;
const LONGEST_PAUSE = 1_500;

/** Sends a Reading until it is stored, `toDraft` until it is quoted too. Never rejects. */
export const sendCapture = (reading: Reading, toDraft: boolean): Promise<Sent> =>
  send({ call: 'capture', reading, toDraft });

/** Takes a clipping back, `from` the draft that it was added to. Never rejects. */
export const sendUndo = (id: string, from?: InDraft): Promise<Sent> =>
  send({ call: 'undo', id, ...(from && { from }) });

/** Shows the desk with a draft. Never rejects. */
export const sendOpen = (id: string): Promise<Sent> => send({ call: 'open', id });

/** Saves the blogger's note. Never rejects. */
export const sendAnnotate = (id: string, note: string): Promise<Sent> =>
  send({ call: 'annotate', id, note });

/** Saves the blogger's note and tags, these as typed. Never rejects. */
export const sendNoteAndTags = (id: string, note: string, tags: string): Promise<Sent> =>
  send({ call: 'annotate', id, note, tags });

/** Has what is selected in a frame of another site clipped; `refused` when that may not be read. Never rejects. */
export const sendFrame = (toDraft: boolean): Promise<Sent> => send({ call: 'frame', toDraft });

/** Puts a clipping's other form in its place. Never rejects. */
export const sendSwitchVariant = (id: string, as: string): Promise<Sent> =>
  send({ call: 'switchVariant', id, as });

/** Puts a clipping back. Never rejects. */
export const sendRestore = (id: string): Promise<Sent> => send({ call: 'restore', id });

/** Quotes a clipping in the active draft. Never rejects. */
export const sendQuote = (id: string): Promise<Sent> => send({ call: 'quote', id });

/** Has what is selected clipped; the page itself then says how that went. Never rejects. */
export const sendClip = (): Promise<Sent> => send({ call: 'clip' });

/** Has what finds passages loaded into this page; it is there when this is done. Never rejects. */
export const sendFinder = (): Promise<Sent> => send({ call: 'finder' });

/** Asks for the clippings of a page. Never rejects. */
export const sendPage = (page: PageAddress): Promise<Sent> => send({ call: 'page', page });

/** True when the extension was updated, switched off or removed under the page. */
export const isCutOff = (): boolean => !browser.runtime?.id;

/**
 * Sends the same message again, with growing pauses, until it is acknowledged: a background may
 * be killed at any moment, before or after it has done its work, and every call may safely be
 * made twice.
 */
async function send(message: Message): Promise<Sent> {
  const end = Date.now() + GIVE_UP_AFTER;
  for (let pause = FIRST_PAUSE; Date.now() < end; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    if (isCutOff()) return { kind: 'cut-off' };
    const answer = await Promise.race([tryOnce(message), after(ONE_TRY)]);
    if (answer) return answer;
    await after(pause);
  }
  return { kind: 'unanswered' };
}

async function tryOnce(message: Message): Promise<Sent | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return isAcknowledgement(answer) ? answer : null;
  } catch (error) {
    return /context invalidated/i.test(String(error)) ? { kind: 'cut-off' } : null;
  }
}

const isAcknowledgement = (value: unknown): value is Acknowledgement =>
  typeof value === 'object' && value !== null && 'kind' in value;

const after = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds, null));
