import '../../adapters/browser/polyfill.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { clipTab } from '../../adapters/browser/clip-tab.ts';
import { onClipCommand } from '../../adapters/browser/commands.ts';
import { onDaily } from '../../adapters/browser/daily.ts';
import { handleMessages } from '../../adapters/browser/handle-messages.ts';
import { onClipMenu } from '../../adapters/browser/menus.ts';
import { isReadingOnAt } from '../../adapters/browser/reading-sites.ts';
import { keepReadingRegistered } from '../../adapters/browser/register-reading.ts';
import { exclusively, onOutboxWake } from '../../adapters/browser/wake-outbox.ts';
import { annotateClipping, restoreClipping, storeReading } from '../../adapters/db/clippings.ts';
import { clippingsOfPage } from '../../adapters/db/page-clippings.ts';
import { purgeBin } from '../../adapters/db/purge-bin.ts';
import { switchVariant } from '../../adapters/db/switch-variant.ts';
import type { PageAddress } from '../../domain/reading/page-clipping.ts';
import { clipToDraft, quoteClipping, takeBack } from './add-to-draft.ts';
import { deliver } from './deliver.ts';
import { menuTitles, openDraft } from './draft-at-hand.ts';

/** Every listener is registered before anything is awaited: the event that woke the background is waiting. */
export default defineBackground(() => {
  onClipCommand((tabId, toDraft) => clipTab(tabId, { toDraft }));
  onClipMenu(menuTitles, clipTab);
  handleMessages({
    capture: (reading, toDraft) => (toDraft ? clipToDraft : storeReading)(reading, Date.now()),
    undo: (id, from) => takeBack(id, from, Date.now()),
    annotate: (id, annotation) => annotateClipping(id, annotation, Date.now()),
    restore: (id) => restoreClipping(id, Date.now()),
    quote: (id) => quoteClipping(id, Date.now()),
    open: openDraft,
    switchVariant: (id, as) => switchVariant(id, as, Date.now()),
    page: pageClippings,
  });
  keepReadingRegistered();
  onOutboxWake(() => exclusively(deliver));
  onDaily(() => purgeBin(Date.now()));
});

const pageClippings = async (page: PageAddress) =>
  (await isReadingOnAt(page.url)) ? clippingsOfPage(page) : null;
