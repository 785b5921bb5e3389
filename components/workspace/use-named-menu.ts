import { useEffect, useMemo } from 'preact/hooks';
import { renameDraftMenu } from '../../adapters/browser/menus.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { openingWords } from '../../domain/draft/opening-words.ts';
import { draftMenuTitle } from '../draft/draft-menu-title.ts';

/** Lets the context menu name the draft that a passage would be added to, as long as a surface shows it. */
export function useNamedMenu(draft: Draft): void {
  const title = useMemo(
    () => draftMenuTitle(draft),
    [draft.id, draft.title, openingWords(draft.body)],
  );
  useEffect(() => void renameDraftMenu(title), [title]);
}
