import { useCallback } from 'preact/hooks';
import type { MessageArguments, MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import { useNotify } from './Notices.tsx';

/** A message that stands alone, without arguments. */
export type PlainMessage = {
  [Key in MessageKey]: keyof MessageArguments<Key> extends never ? Key : never;
}[MessageKey];

/** Does the work; when it fails, says so in the words of `failed` and offers to try again. True when it was done. */
export type Act = (work: () => Promise<unknown>, failed: PlainMessage) => Promise<boolean>;

/**
 * The one way in which a surface writes: what fails is never passed over in silence, and nothing
 * waits for ever. `failed` says what was not done and what was kept. Never rejects.
 */
export function useAct(): Act {
  const notify = useNotify();
  return useCallback(
    async function act(work, failed) {
      try {
        await work();
        return true;
      } catch (error) {
        console.error(error);
        const action = { label: t('shared_tryAgain'), run: () => void act(work, failed) };
        notify({ text: t(failed), isProblem: true, action });
        return false;
      }
    },
    [notify],
  );
}
