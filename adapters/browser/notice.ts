import { browser } from './browser.ts';
import { UNREADABLE, type Unreadable } from './unreadable.ts';

const KEY = 'notice';
const MARK = '!';

/** Something the blogger must be told that no page could show: why a tab could not be read. */
export interface Notice {
  readonly code: Unreadable;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The tab that it is about. */
  readonly tabId: number;
}

/** A notice as it waits for the popup. */
interface Waiting extends Notice {
  /** False where the button could not be marked, as for a tab that has gone. */
  readonly isMarked: boolean;
}

/**
 * Keeps a notice for the popup to show, marks the button, and opens the popup where the browser
 * lets it: a gesture is never answered with silence.
 */
export async function raiseNotice(notice: Notice): Promise<void> {
  const isMarked = await mark(notice.tabId, MARK);
  const waiting: Waiting = { ...notice, isMarked };
  await browser.storage.session.set({ [KEY]: waiting });
  await browser.action.openPopup?.().catch(() => undefined);
}

/**
 * The notice that is waiting, if any; taking it clears the mark, whichever window's popup takes it.
 * For the popup, at its start. Browsers take the mark away when its tab is closed or shows another
 * page; what was to be said of that page is then said no more.
 */
export async function takeNotice(): Promise<Notice | null> {
  const { [KEY]: waiting } = await browser.storage.session.get(KEY);
  if (!isWaiting(waiting)) return null;
  await browser.storage.session.remove(KEY);
  const { isMarked, ...notice } = waiting;
  if (!isMarked) return notice;
  const isStillThere = (await markOf(notice.tabId)) === MARK;
  if (isStillThere) await mark(notice.tabId, '');
  return isStillThere ? notice : null;
}

const mark = (tabId: number, text: string): Promise<boolean> =>
  browser.action.setBadgeText({ text, tabId }).then(
    () => true,
    () => false,
  );

const markOf = (tabId: number): Promise<string | null> =>
  browser.action.getBadgeText({ tabId }).catch(() => null);

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  UNREADABLE.some((code) => code === value.code);
