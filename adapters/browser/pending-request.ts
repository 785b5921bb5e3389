import type { ReadingSite } from '../../domain/reading/reading-site.ts';
import { browser } from './browser.ts';

const KEY = 'pendingRequest';

/** How long after the question an answer still belongs to it, in milliseconds. */
const LASTS_MS = 120_000;

/**
 * What the blogger was about when the browser put a question for permission. That question may
 * close the popup which waits for its answer; this says what is to be done if the answer is yes.
 */
export type PendingRequest = {
  /** Milliseconds since 1970. */
  readonly askedAt: number;
} & (
  | { readonly for: 'reading'; readonly site: ReadingSite; readonly tabId: number | null }
  | {
      readonly for: 'checks';
      readonly sourceIds: readonly string[];
      readonly urls: readonly string[];
    }
);

/** A pending request of one kind. */
export type PendingRequestFor<Kind extends PendingRequest['for']> = Extract<
  PendingRequest,
  { readonly for: Kind }
>;

/** Keeps the request until it is answered. The browser puts one question at a time, so a newer one takes an older one's place. */
export const savePendingRequest = (request: PendingRequest): Promise<void> =>
  browser.storage.session.set({ [KEY]: request });

/** Forgets whatever is pending: whoever asked has heard the answer, or something else is asked now. */
export const dropPendingRequest = (): Promise<void> => browser.storage.session.remove(KEY);

/**
 * Takes the pending request of this kind; only one caller gets it. Null when there is none, when
 * `isAnswered` says that it has no yes yet (it stays pending then), and when it is too old: a
 * permission that comes later answers something else.
 */
export function takePendingRequest<Kind extends PendingRequest['for']>(
  kind: Kind,
  now: number,
  isAnswered: (request: PendingRequestFor<Kind>) => Promise<boolean>,
): Promise<PendingRequestFor<Kind> | null> {
  return navigator.locks.request(KEY, async () => {
    const { [KEY]: pending } = await browser.storage.session.get(KEY);
    const request = pending as PendingRequest | undefined; // only `savePendingRequest` writes here
    if (!isFor(request, kind)) return null;
    if (now - request.askedAt >= LASTS_MS) {
      await dropPendingRequest();
      return null;
    }
    if (!(await isAnswered(request))) return null;
    await dropPendingRequest();
    return request;
  });
}

const isFor = <Kind extends PendingRequest['for']>(
  request: PendingRequest | undefined,
  kind: Kind,
): request is PendingRequestFor<Kind> => request?.for === kind;
