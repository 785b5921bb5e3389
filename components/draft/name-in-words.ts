import { t, uiLocale } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { type DraftName, draftName } from '../../domain/draft/draft-name.ts';
import { openingWords } from '../../domain/draft/opening-words.ts';

/** A draft's name as lists show it, in the language of the interface. */
export function nameInWords(name: DraftName): string {
  if (name.kind === 'title') return name.title;
  const day = new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium' }).format(name.begun);
  return name.kind === 'words'
    ? t('draft_nameWords', { words: name.words, day })
    : t('draft_nameEmpty', { day });
}

/** The name of a draft that is at hand, as lists show it. */
export const draftInWords = (draft: Draft): string =>
  nameInWords(draftName({ ...draft, opening: openingWords(draft.body) }));
