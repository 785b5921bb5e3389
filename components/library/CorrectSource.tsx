import { useLayoutEffect, useRef } from 'preact/hooks';
import { saveCorrection, saveSiteRule } from '../../adapters/db/sources.ts';
import { parseTerms } from '../../domain/draft/parse-terms.ts';
import { correctionOf } from '../../domain/source/correct-source.ts';
import { siteOf } from '../../domain/source/site-rule.ts';
import type { Origin, SourceRecord } from '../../domain/source/source.ts';

const FOUND_IN: Readonly<Record<Origin, string>> = {
  blogger: 'as you said',
  'json-ld': 'from the page’s data',
  'open-graph': 'from the page’s data',
  meta: 'from the page’s data',
  link: 'from the page’s data',
  microdata: 'from the page’s data',
  page: 'as the page shows it',
  address: 'from the address',
};

/** Where a field was found, in words; a field that was not found says so. */
const originOf = (found: { readonly from: Origin } | null): string =>
  found ? FOUND_IN[found.from] : 'not found on the page';

/**
 * Corrects what is known of an article. The blogger's word stands for this article from then on, and
 * the publication's name, if wanted, for the whole site.
 */
export function CorrectSource({
  source,
  onClose,
}: {
  readonly source: SourceRecord;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const known = correctionOf(source);
  const site = siteOf(source.url);
  const submit = async (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name) ?? '').trim();
    const siteName = text('siteName');
    const authors = parseTerms(text('authors'));
    const correction = { title: text('title'), siteName, authors, publishedDay: text('published') };
    await saveCorrection(source.id, correction, Date.now());
    if (fields.has('forSite') && siteName) await saveSiteRule({ site, siteName }, Date.now());
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="correct-source" aria-label="Correct this source" onClose={onClose}>
      <form onSubmit={submit}>
        <label class="field">
          <span>Title ({originOf(source.title)})</span>
          <input name="title" dir="auto" defaultValue={known.title} />
        </label>
        <label class="field">
          <span>Publication ({originOf(source.siteName)})</span>
          <input name="siteName" dir="auto" defaultValue={known.siteName} />
        </label>
        <label class="choice">
          <input type="checkbox" name="forSite" /> Call it so for every article of {site}
        </label>
        <label class="field">
          <span>Authors, parted by commas ({originOf(source.authors)})</span>
          <input name="authors" dir="auto" defaultValue={known.authors.join(', ')} />
        </label>
        <label class="field">
          <span>Published ({originOf(source.publishedTime)})</span>
          <input name="published" type="date" defaultValue={known.publishedDay} />
        </label>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Save
          </button>
        </div>
      </form>
    </dialog>
  );
}
