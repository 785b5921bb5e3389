import { t } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { draftInWords } from './name-in-words.ts';

/** What the entry of the context menu is called that adds to this draft; to the first one when there is none yet. */
export const draftMenuTitle = (draft: Draft | null): string =>
  draft ? t('browser_addMenu', { draft: draftInWords(draft) }) : t('browser_addMenuFirst');
