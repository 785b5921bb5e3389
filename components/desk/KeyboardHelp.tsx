import { Keyboard } from 'lucide';
import { useRef } from 'preact/hooks';
import { platform } from '../../adapters/browser/platform.ts';
import { t } from '../../adapters/i18n/t.ts';
import { keyLabel } from '../../domain/words/key-label.ts';
import { ClipShortcut } from '../shared/ClipShortcut.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import type { PlainMessage } from '../shared/use-act.ts';

/** What a key does; several keys that belong together stand on one line. */
const KEYS: readonly (readonly [readonly string[], PlainMessage])[] = [
  [['Down', 'Up'], 'desk_keysWalk'],
  [['Enter'], 'desk_keysAdd'],
  [['N'], 'desk_keysNote'],
  [['E'], 'desk_keysWrite'],
  [['X', 'Shift+X'], 'desk_keysPick'],
  [['Delete'], 'desk_keysDelete'],
  [['Alt+Up', 'Alt+Down'], 'desk_keysMove'],
  [['Delete'], 'desk_keysOmit'],
  [['Enter'], 'desk_keysPart'],
  [['Escape'], 'desk_keysWhole'],
  [['Mod+K'], 'desk_keysLink'],
  [['Mod+F'], 'desk_keysFind'],
  [['Mod+B', 'Mod+I'], 'desk_keysStress'],
  [['Mod+Z', 'Shift+Mod+Z'], 'desk_keysUndo'],
  [['F8'], 'desk_keysNotice'],
];

/** What becomes of signs that are typed. */
const SIGNS: readonly (readonly [readonly string[], PlainMessage])[] = [
  [['##', '-', '1.', '>'], 'desk_keysMarks'],
  [['/'], 'desk_keysSlash'],
  [['**', '_', '`'], 'desk_keysSigns'],
];

/** A button that opens the list of keys. */
export function KeyboardHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <IconButton
        icon={Keyboard}
        label={t('desk_keyboard')}
        onClick={() => dialog.current?.showModal()}
      />
      <dialog ref={dialog} class="keyboard-help" aria-labelledby="keyboard-heading">
        <h2 id="keyboard-heading">{t('desk_keyboardTitle')}</h2>
        <dl>
          <div>
            <dt>
              <ClipShortcut />
            </dt>
            <dd>{t('desk_keysClip')}</dd>
          </div>
          <div>
            <dt>
              <ClipShortcut of="clip-to-draft" />
            </dt>
            <dd>{t('desk_keysClipAdd')}</dd>
          </div>
          {KEYS.map(([keys, what]) => (
            <div key={what}>
              <dt>
                {keys.map((one) => (
                  <kbd key={one}>{keyLabel(one, platform())}</kbd>
                ))}
              </dt>
              <dd>{t(what)}</dd>
            </div>
          ))}
          {SIGNS.map(([signs, what]) => (
            <div key={what}>
              <dt>
                {signs.map((one) => (
                  <kbd key={one}>{one}</kbd>
                ))}
              </dt>
              <dd>{t(what)}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog" class="dialog-actions">
          <button type="submit" class="button primary">
            {t('shared_close')}
          </button>
        </form>
      </dialog>
    </>
  );
}
