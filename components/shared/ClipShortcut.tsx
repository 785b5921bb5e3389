import { useEffect, useState } from 'preact/hooks';
import { clipShortcut } from '../../adapters/browser/clip-shortcut.ts';
import { t } from '../../adapters/i18n/t.ts';

/** The keys that clip a passage, as the browser has them now; the blogger may have changed them. */
export function ClipShortcut() {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void clipShortcut().then(setKeys), []);
  return <>{keys ? <kbd>{keys}</kbd> : t('shared_clipButton')}</>;
}
