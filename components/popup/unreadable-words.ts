import type { Unreadable } from '../../adapters/browser/unreadable.ts';
import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';

const KEYS = {
  'browser-page': 'browser_unreadable_browserPage',
  store: 'browser_unreadable_store',
  pdf: 'browser_unreadable_pdf',
  file: 'browser_unreadable_file',
  'not-granted': 'browser_unreadable_notGranted',
  gone: 'browser_unreadable_gone',
} as const satisfies Readonly<Record<Unreadable, MessageKey>>;

/** Why a page could not be read: what happened, what was kept, and what to do. */
export const unreadableWords = (reason: Unreadable): string => t(KEYS[reason]);
