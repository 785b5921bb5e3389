import type { EditorView } from 'prosemirror-view';
import { findClippings } from '../../adapters/db/clippings.ts';
import { hostOf } from '../../domain/attribution/source-name.ts';
import { quotesNear } from '../../domain/draft/quotes-near.ts';
import { currentLink, setLink } from '../../domain/draft/set-link.ts';
import { linkUrl } from '../../domain/source/link-url.ts';
import { type SourceRecord, sourceValues } from '../../domain/source/source.ts';
import { useWatch } from '../shared/use-watch.ts';
import { AddressDialog, type AddressOffer } from './AddressDialog.tsx';

/** Links the selected words; the source of the next quote is the first offer. */
export function LinkDialog({
  view,
  onClose,
}: {
  readonly view: EditorView;
  readonly onClose: () => void;
}) {
  const ids = quotesNear(view.state);
  const clippings = useWatch(() => findClippings(ids), [ids.join()]);
  if (!clippings) return null;
  const sources = ids.flatMap((id) => clippings.get(id)?.source ?? []);
  return (
    <AddressDialog
      title="Link to"
      present={currentLink(view.state)}
      offers={offersOf(sources)}
      onDone={(url) => {
        if (url !== undefined) setLink(url)(view.state, view.dispatch);
        onClose();
        view.focus();
      }}
    />
  );
}

function offersOf(sources: readonly SourceRecord[]): readonly AddressOffer[] {
  const offers = new Map<string, AddressOffer>();
  for (const source of sources) {
    const { siteName, title, url } = sourceValues(source);
    const label = [siteName ?? hostOf(url), title].filter(Boolean).join(': ');
    if (!offers.has(source.id)) offers.set(source.id, { url: linkUrl(source), label });
  }
  return [...offers.values()];
}
