import type { EditorView } from 'prosemirror-view';
import { findDraftPlace } from '../../adapters/db/draft-places.ts';
import { watch } from '../../adapters/db/watch.ts';
import { isSameCursor } from '../../domain/draft/draft-cursor.ts';
import { type Arrival, belowQuote, type DraftPlace } from '../../domain/draft/draft-place.ts';
import { inWords } from '../../domain/draft/stay-put.ts';
import { FROM_OUTSIDE } from './replace-document.ts';
import { nearestQuote, showAdded } from './show-added.ts';

/** What came so long ago is news for a window that opens now, in milliseconds. */
const NEWS = 60_000;

/** Whoever wrote so short a time ago is in the middle of a sentence, in milliseconds. */
const BUSY = 1_000;

/** An editor's watch over quotes that come from articles. */
export interface ArrivalWatch {
  /** To be called when the document was changed from outside: the quote may be there now. */
  readonly look: () => void;
  /** To be called when the blogger writes here: the cursor is not taken out of a sentence. */
  readonly noteWriting: () => void;
  readonly stop: () => void;
}

/**
 * Shows a quote that was added from an article: in view, marked, and with the cursor below it, which is where
 * the blogger goes on. In a tab that is hidden it waits until somebody sees it. `first` is what was known of
 * the draft when it was opened.
 */
export function showArrivals(view: EditorView, draftId: string, first: DraftPlace): ArrivalWatch {
  let seen = first.arrival?.by;
  let pending: Arrival | null = null;
  let wroteAt = 0;
  let later = 0;
  const look = () => {
    if (view.isDestroyed) return;
    const quote = pending && nearestQuote(view.state.doc, pending.clippingId, pending.at);
    if (!quote) return;
    clearTimeout(later);
    const rest = wroteAt + BUSY - Date.now();
    if (rest > 0) {
      later = window.setTimeout(look, rest);
      return;
    }
    pending = null;
    const { tr, doc } = view.state;
    const below = inWords(doc.resolve(quote.end));
    // Its place is in the store already.
    if (below) view.dispatch(tr.setSelection(below).setMeta(FROM_OUTSIDE, true));
    welcome();
  };
  const leave = new AbortController();
  const welcome = () => {
    if (!document.hidden) return writeOn(view);
    const how = { once: true, signal: leave.signal };
    document.addEventListener('visibilitychange', welcome, how);
  };
  if (isNews(first)) welcome();
  const stop = watch(
    () => findDraftPlace(draftId),
    ({ arrival }) => {
      pending = arrival && arrival.by !== seen ? arrival : null;
      seen = arrival?.by ?? seen;
      look();
    },
    console.error,
  );
  return {
    look,
    noteWriting() {
      wroteAt = Date.now();
    },
    stop() {
      clearTimeout(later);
      leave.abort();
      stop();
    },
  };
}

/** Who comes to see it can write on at once, unless they are at something else here. */
function writeOn(view: EditorView): void {
  showAdded(view);
  if (document.activeElement === document.body) view.focus();
}

/** True when the last thing that happened to the draft is that a quote came. */
const isNews = ({ cursor, arrival }: DraftPlace): boolean =>
  arrival !== null &&
  Date.now() - arrival.when < NEWS &&
  isSameCursor(cursor, belowQuote(arrival.at));
