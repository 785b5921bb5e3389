import { useMemo } from 'preact/hooks';
import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import { useNotify } from './Notices.tsx';

/**
 * Does something that may fail, such as a write; true when it was done. When it was not, the blogger is
 * told so in the words of `failed`, a message without placeholders, and can have it tried again.
 */
export type Act = (work: () => Promise<unknown>, failed: MessageKey) => Promise<boolean>;

/** The one way by which a surface writes: nothing fails in silence. */
export function useAct(): Act {
  const notify = useNotify();
  return useMemo(() => {
    const act: Act = async (work, failed) => {
      try {
        await work();
        return true;
      } catch {
        const run = () => void act(work, failed);
        const action = { label: t('shared_tryAgain'), run };
        notify({ text: plain(failed), isProblem: true, action });
        return false;
      }
    };
    return act;
  }, [notify]);
}

/** Says a message that has no placeholders, which its type alone cannot tell. */
const plain = t as (key: MessageKey) => string;
