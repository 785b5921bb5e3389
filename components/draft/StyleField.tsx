import { t } from '../../adapters/i18n/t.ts';
import type { StyleId } from '../../domain/attribution/style.ts';
import { STYLES, styleById } from '../../domain/attribution/styles.ts';
import { styleWords } from './style-words.ts';

/** Chooses how quotes are attributed. */
export function StyleField({
  style,
  onChoose,
}: {
  readonly style: StyleId;
  readonly onChoose: (style: StyleId) => void;
}) {
  return (
    <label class="field">
      <span>{t('draft_attribution')}</span>
      <select value={styleById(style).id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {STYLES.map(({ id }) => (
          <option key={id} value={id}>
            {styleWords(id)}
          </option>
        ))}
      </select>
    </label>
  );
}
