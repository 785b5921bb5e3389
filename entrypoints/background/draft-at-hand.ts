import { openDesk } from '../../adapters/browser/pages.ts';
import { activateDraft, activeDraft } from '../../adapters/db/drafts.ts';
import { t } from '../../adapters/i18n/t.ts';
import { draftMenuTitle } from '../../components/draft/draft-menu-title.ts';
import { isUnreadable } from '../../domain/draft/draft-record.ts';

/** Shows the desk with this draft in it. */
export async function openDraft(id: string): Promise<void> {
  await activateDraft(id);
  await openDesk();
}

/** What the entries of the context menu are called; without a store there is still a menu. */
export async function menuTitles() {
  const draft = await activeDraft().catch(() => undefined);
  const known = draft && !isUnreadable(draft) ? draft : null;
  return { 'clip-selection': t('browser_clipMenu'), 'clip-to-draft': draftMenuTitle(known) };
}
