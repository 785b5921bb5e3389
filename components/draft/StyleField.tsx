import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { StyleId } from '../../domain/attribution/style.ts';
import { type BuiltInStyleId, STYLES, styleById } from '../../domain/attribution/styles.ts';

const LABELS: Readonly<Record<BuiltInStyleId, MessageKey>> = {
  'lead-in': 'draft_styleLeadIn',
  'last-paragraph': 'draft_styleLastParagraph',
};

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
            {t(LABELS[id])}
          </option>
        ))}
      </select>
    </label>
  );
}
