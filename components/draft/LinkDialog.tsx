import { useCallback, useEffect } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import { findClippings } from '../../adapters/db/clippings.ts';
import { newestSources } from '../../adapters/db/library-list.ts';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import { isPost, posterName } from '../../domain/attribution/poster-name.ts';
import { placeName } from '../../domain/attribution/source-name.ts';
import { quotesNear } from '../../domain/draft/quotes-near.ts';
import { currentLink, linkRange, setLink } from '../../domain/draft/set-link.ts';
import { linkUrl } from '../../domain/source/link-url.ts';
import { type SourceRecord, sourceValues } from '../../domain/source/source.ts';
import { useWatch } from '../shared/use-watch.ts';
import { AddressDialog, type AddressOffer } from './AddressDialog.tsx';
import { markWords } from './marked-words.ts';
import type { Lines } from './place-beside.ts';

/** How many sources are offered at most. */
const OFFERS = 6;

/** Links the selected words. The source of the next quote is offered first, then the other quotes', then the newest clipped. */
export function LinkDialog({
  view,
  onClose,
}: {
  readonly view: EditorView;
  readonly onClose: () => void;
}) {
  const ids = quotesNear(view.state);
  const sources = useWatch(async () => {
    const [quoted, newest] = await Promise.all([findClippings(ids), newestSources(OFFERS)]);
    return [...ids.flatMap((id) => quoted.get(id)?.source ?? []), ...newest];
  }, [ids.join()]);
  const beside = useCallback(() => linesOf(view), [view]);
  useEffect(() => {
    view.dispatch(markWords(view.state, linkRange(view.state)));
    return () => {
      if (!view.isDestroyed) view.dispatch(markWords(view.state, null));
    };
  }, [view]);
  if (!sources) return null;
  return (
    <AddressDialog
      title={t('draft_linkTo')}
      present={currentLink(view.state)}
      offers={offersOf(sources)}
      beside={beside}
      onDone={(url) => {
        if (url !== undefined) setLink(url)(view.state, view.dispatch);
        onClose();
        view.focus();
      }}
    />
  );
}

/** Where the words to be linked stand in the window. */
function linesOf(view: EditorView): Lines {
  const { from, to } = linkRange(view.state) ?? view.state.selection;
  const [start, end] = [view.coordsAtPos(from), view.coordsAtPos(to)];
  return { top: start.top, bottom: end.bottom, left: Math.min(start.left, end.left) };
}

function offersOf(sources: readonly SourceRecord[]): readonly AddressOffer[] {
  const offers = new Map<string, AddressOffer>();
  for (const source of sources) {
    const values = sourceValues(source);
    const name = values.title ?? (isPost(values) ? posterName(values, uiLocale()) : null);
    const label = [placeName(values), name].filter(Boolean).join(': ');
    if (!offers.has(source.id)) offers.set(source.id, { url: linkUrl(source), label });
  }
  return [...offers.values()].slice(0, OFFERS);
}
