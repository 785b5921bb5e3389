import { t, uiLocale } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { draftLanguage } from '../../domain/draft/draft-lang.ts';
import { postLanguages } from '../../domain/words/post-languages.ts';

/** Chooses the language of the post, which its phrases, dates and direction follow; or has it guessed. */
export function LanguageField({
  draft,
  onChoose,
}: {
  readonly draft: Draft;
  readonly onChoose: (lang: string) => void;
}) {
  const guessed = draftLanguage({ ...draft, lang: '' }, navigator.language);
  const { spoken, others } = postLanguages(draft.lang);
  return (
    <label class="field">
      <span>{t('draft_language')}</span>
      <select value={draft.lang} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">
          {t('draft_languageGuessed', { language: languageName(guessed, uiLocale()) })}
        </option>
        {spoken.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {languageName(tag, tag)}
          </option>
        ))}
        <optgroup label={t('draft_languageOthers')}>
          {others.map((tag) => (
            <option key={tag} value={tag}>
              {languageName(tag, uiLocale())}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

/** What a language is called in another; its tag where nobody knows. */
function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
