import { t } from '../../adapters/i18n/t.ts';
import { ClipShortcut } from '../shared/ClipShortcut.tsx';

/** The two commands of the extension with the keys that the browser has for them, and where to change these. */
export function ShortcutKeys() {
  return (
    <section aria-labelledby="keys-heading">
      <h2 id="keys-heading">{t('settings_keys')}</h2>
      <ul>
        <li>
          <ClipShortcut /> {t('desk_keysClip')}
        </li>
        <li>
          <ClipShortcut of="clip-to-draft" /> {t('desk_keysClipAdd')}
        </li>
      </ul>
      <p class="quiet">{t('settings_keysChange')}</p>
    </section>
  );
}
