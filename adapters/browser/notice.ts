import { browser } from './browser.ts';

const KEY = 'notice';

/** Something the blogger must be told that no page could show. */
export interface Notice {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Keeps words for the popup to show, marks the button, and opens the popup where the browser lets
 * it: a gesture is never answered with silence.
 */
export async function raiseNotice(notice: Notice, tabId: number): Promise<void> {
  await browser.storage.session.set({ [KEY]: notice });
  await browser.action.setBadgeText({ text: '!', tabId }).catch(() => undefined);
  await browser.action.openPopup?.().catch(() => undefined);
}

/** The notice that is waiting, if any; taking it clears the mark. For the popup, at its start. */
export async function takeNotice(): Promise<Notice | null> {
  const { [KEY]: waiting } = await browser.storage.session.get(KEY);
  if (!isNotice(waiting)) return null;
  await browser.storage.session.remove(KEY);
  const tabs = await browser.tabs.query({ active: true, currentWindow: true });
  for (const { id } of tabs)
    if (id !== undefined) await browser.action.setBadgeText({ text: '', tabId: id });
  return waiting;
}

const isNotice = (value: unknown): value is Notice =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
