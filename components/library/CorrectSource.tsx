import { useLayoutEffect, useRef } from 'preact/hooks';
import { saveCorrection, saveSiteRule } from '../../adapters/db/sources.ts';
import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import { parseTerms } from '../../domain/draft/parse-terms.ts';
import { correctionOf } from '../../domain/source/correct-source.ts';
import { publisherHost } from '../../domain/source/publisher-host.ts';
import type { Origin, SourceRecord } from '../../domain/source/source.ts';
import { useAct } from '../shared/use-act.ts';

const FOUND_IN = {
  blogger: 'library_origin_blogger',
  rule: 'library_origin_rule',
  'json-ld': 'library_origin_data',
  'open-graph': 'library_origin_data',
  meta: 'library_origin_data',
  link: 'library_origin_data',
  microdata: 'library_origin_data',
  page: 'library_origin_page',
  address: 'library_origin_address',
} as const satisfies Record<Origin, MessageKey>;

/** Where a field was found, in words; a field that was not found says so. */
const originOf = (found: { readonly from: Origin } | null): string =>
  t(found ? FOUND_IN[found.from] : 'library_origin_none');

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
  const act = useAct();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const known = correctionOf(source);
  const site = publisherHost(source.url);
  const submit = async (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name) ?? '').trim();
    const siteName = text('siteName');
    const authors = parseTerms(text('authors'));
    const correction = { title: text('title'), siteName, authors, publishedDay: text('published') };
    const isSaved = await act(async () => {
      await saveCorrection(source.id, correction, Date.now());
      if (fields.has('forSite') && siteName) await saveSiteRule({ site, siteName }, Date.now());
      dialog.current?.close();
    }, 'library_notCorrected');
    if (!isSaved) dialog.current?.close();
  };
  return (
    <dialog
      ref={dialog}
      class="correct-source"
      aria-label={t('library_correctSource')}
      onClose={onClose}
    >
      <form onSubmit={submit}>
        <label class="field">
          <span>{t('library_title', { origin: originOf(source.title) })}</span>
          <input name="title" dir="auto" defaultValue={known.title} />
        </label>
        <label class="field">
          <span>{t('library_publication', { origin: originOf(source.siteName) })}</span>
          <input name="siteName" dir="auto" defaultValue={known.siteName} />
        </label>
        <label class="choice">
          <input type="checkbox" name="forSite" /> {t('library_forSite', { site })}
        </label>
        <label class="field">
          <span>{t('library_authors', { origin: originOf(source.authors) })}</span>
          <input name="authors" dir="auto" defaultValue={known.authors.join(', ')} />
        </label>
        <label class="field">
          <span>{t('library_published', { origin: originOf(source.publishedTime) })}</span>
          <input name="published" type="date" defaultValue={known.publishedDay} />
        </label>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('library_cancel')}
          </button>
          <button type="submit" class="button primary">
            {t('library_save')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
