import { t } from '../../adapters/i18n/t.ts';
import { STYLES } from '../../domain/attribution/styles.ts';
import { styleWords } from './style-words.ts';
import type { KnownStyles } from './use-styles.ts';

/** Every style as an option of a list; the blogger's own apart, when there are any. */
export function StyleOptions({ own }: Pick<KnownStyles, 'own'>) {
  const builtIn = STYLES.map((style) => (
    <option key={style.id} value={style.id}>
      {styleWords(style)}
    </option>
  ));
  if (own.length === 0) return <>{builtIn}</>;
  return (
    <>
      <optgroup label={t('draft_stylesOwn')}>
        {own.map((style) => (
          <option key={style.id} value={style.id}>
            {styleWords(style)}
          </option>
        ))}
      </optgroup>
      <optgroup label={t('draft_stylesBuiltIn')}>{builtIn}</optgroup>
    </>
  );
}
