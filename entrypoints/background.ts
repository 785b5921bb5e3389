import { v7 } from 'uuid';
import { defineBackground } from 'wxt/utils/define-background';
import { clipTab } from '../adapters/browser/clip-tab.ts';
import { onClipCommand } from '../adapters/browser/commands.ts';
import { handleMessages } from '../adapters/browser/handle-messages.ts';
import { onClipMenu } from '../adapters/browser/menus.ts';
import { exclusively, onOutboxBell } from '../adapters/browser/outbox-bell.ts';
import { isReadingOnAt } from '../adapters/browser/reading-sites.ts';
import { keepReadingRegistered } from '../adapters/browser/register-reading.ts';
import {
  annotateClipping,
  restoreClipping,
  storeReading,
  undoClipping,
} from '../adapters/db/clippings.ts';
import { clippingsOfPage } from '../adapters/db/page-clippings.ts';
import { quoteInDraft } from '../adapters/db/quote-in-draft.ts';
import { recutClipping } from '../adapters/db/recut-clipping.ts';
import { deliverOutbox } from '../components/publish/deliver-outbox.ts';
import type { PageAddress } from '../domain/reading/page-clipping.ts';

/** Every listener is registered before anything is awaited: the event that woke the background is waiting. */
export default defineBackground(() => {
  onClipCommand((tabId) => clipTab(tabId));
  onClipMenu(clipTab);
  handleMessages({
    capture: (reading) => storeReading(reading, Date.now()),
    undo: (id) => undoClipping(id, Date.now()),
    annotate: (id, annotation) => annotateClipping(id, annotation, Date.now()),
    restore: (id) => restoreClipping(id, Date.now()),
    quote: (id) => quoteInDraft(id, { now: Date.now(), draftId: v7() }),
    recut: (id, as) => recutClipping(id, as, Date.now()),
    page: pageClippings,
  });
  keepReadingRegistered();
  onOutboxBell(() => exclusively(deliverOutbox));
});

const pageClippings = async (page: PageAddress) =>
  (await isReadingOnAt(page.url)) ? clippingsOfPage(page) : null;
