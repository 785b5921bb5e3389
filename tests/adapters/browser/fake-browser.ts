import type { Browser } from 'webextension-polyfill';
import { adoptBrowser } from '../../../adapters/browser/browser.ts';
import { isCovered } from '../../../domain/browser/match-pattern.ts';
import { getMessageFrom } from '../../setup/messages.ts';

/** A browser as far as permissions, storage, tabs and the toolbar button go, and the hand at it. */
export interface FakeBrowser {
  /** The match patterns that are allowed. */
  readonly granted: Set<string>;
  /** What the blogger answers when asked. */
  answer: 'yes' | 'no' | 'refuses without a click';
  /** The marks on the toolbar button by tab; a tab that is not here is closed. */
  readonly badges: Map<number, string>;
  /** What was done to windows and tabs, a line each. */
  readonly log: string[];
  readonly tabs: { readonly id: number; readonly windowId: number; readonly url: string }[];
  /** Allows sites as the browser's own settings or a question do. */
  grant(...patterns: readonly string[]): void;
}

/** Puts a new one in the place of the extension API. */
export function useFakeBrowser(): FakeBrowser {
  const added = listeners();
  const removed = listeners();
  const fake: FakeBrowser = {
    granted: new Set(),
    answer: 'yes',
    badges: new Map(),
    log: [],
    tabs: [],
    grant(...patterns) {
      for (const pattern of patterns) fake.granted.add(pattern);
      added.tell({ origins: patterns });
    },
  };
  const covers = (origins: readonly string[]) =>
    origins.every((one) => isCovered(one, [...fake.granted]));
  const api = {
    i18n: { getMessage: getMessageFrom('en') },
    runtime: {
      getURL: (page: string) => `chrome-extension://fake/${page}`,
      onInstalled: listeners(),
      onStartup: listeners(),
    },
    storage: { session: area(), local: area(), onChanged: listeners() },
    permissions: {
      onAdded: added,
      onRemoved: removed,
      contains: async ({ origins }: Origins) => covers(origins),
      getAll: async () => ({ origins: [...fake.granted] }),
      async request({ origins }: Origins) {
        if (fake.answer === 'refuses without a click')
          throw new Error('not from a user input handler');
        if (covers(origins)) return true; // as browsers do: nothing is added to what is allowed anyway
        if (fake.answer === 'yes') fake.grant(...origins);
        return fake.answer === 'yes';
      },
      async remove({ origins }: Origins) {
        for (const one of origins) fake.granted.delete(one);
        removed.tell({ origins });
        return true;
      },
    },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
      insertCSS: async () => undefined,
      executeScript: async () => [],
    },
    action: {
      async setBadgeText({ text, tabId }: { readonly text: string; readonly tabId: number }) {
        if (!fake.badges.has(tabId)) throw new Error(`No tab with id: ${tabId}`);
        fake.badges.set(tabId, text);
      },
      async getBadgeText({ tabId }: { readonly tabId: number }) {
        const text = fake.badges.get(tabId);
        if (text === undefined) throw new Error(`No tab with id: ${tabId}`);
        return text;
      },
    },
    tabs: {
      query: async ({ url }: { readonly url: string }) =>
        fake.tabs.filter((tab) => tab.url === url),
      create: async ({ url }: { readonly url: string }) => fake.log.push(`opens ${url}`),
      update: async (id: number) => fake.log.push(`shows tab ${id}`),
    },
    windows: { update: async (id: number) => fake.log.push(`brings window ${id} to the front`) },
  };
  adoptBrowser(api as unknown as Browser); // a part of it
  return fake;
}

interface Origins {
  readonly origins: readonly string[];
}

function listeners() {
  const all = new Set<(value: unknown) => void>();
  return {
    addListener: (listener: (value: unknown) => void) => all.add(listener),
    removeListener: (listener: (value: unknown) => void) => all.delete(listener),
    tell: (value: unknown) => all.forEach((listener) => void listener(value)),
  };
}

function area() {
  const kept = new Map<string, unknown>();
  return {
    get: async (key: string) => (kept.has(key) ? { [key]: kept.get(key) } : {}),
    set: async (values: object) => {
      for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value));
    },
    remove: async (key: string) => kept.delete(key),
  };
}
