import { browser } from './browser.ts';

/** The tab under a popup, which opening the popup has made readable (activeTab). */
export interface ReadableTab {
  readonly id: number;
  /** Its address; empty where the browser does not tell. */
  readonly url: string;
}

/** The active tab of this window; null when there is none. */
export async function readableTab(): Promise<ReadableTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}
