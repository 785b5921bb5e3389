import { useEffect, useState } from 'preact/hooks';
import { clipShortcut } from '../../adapters/browser/clip-shortcut.ts';
import type { ClipCommand } from '../../adapters/browser/commands.ts';
import { t } from '../../adapters/i18n/t.ts';

/** The keys that clip a passage, or add it to the draft too, as the browser has them now; the blogger may have changed them. */
export function ClipShortcut({ of = 'clip-selection' }: { readonly of?: ClipCommand }) {
  const [keys, setKeys] = useState<string | null>();
  useEffect(() => void clipShortcut(of).then(setKeys), [of]);
  if (keys === undefined) return null;
  if (keys) return <kbd>{keys}</kbd>;
  return <>{t(of === 'clip-selection' ? 'shared_clipButton' : 'settings_keysNone')}</>;
}
