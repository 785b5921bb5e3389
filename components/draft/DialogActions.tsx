import type { ComponentChildren } from 'preact';
import { t } from '../../adapters/i18n/t.ts';

/** The foot of a dialog that asks for something: its further buttons, "Cancel" and "Apply", which submits. */
export function DialogActions({
  onCancel,
  children,
}: {
  readonly onCancel: () => void;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="dialog-actions">
      {children}
      <button type="button" class="button" onClick={onCancel}>
        {t('draft_cancel')}
      </button>
      <button type="submit" class="button primary">
        {t('draft_apply')}
      </button>
    </div>
  );
}
