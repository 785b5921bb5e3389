import { t } from '../../adapters/i18n/t.ts';
import { useNotify } from '../shared/Notices.tsx';

/** Runs what a button does; when it fails, says so and that nothing was sent. */
export function useAttempt(): (work: () => Promise<unknown>) => void {
  const notify = useNotify();
  return (work) => {
    work().catch((error: unknown) =>
      notify({ text: t('publish_notStored', { reason: String(error) }), isProblem: true }),
    );
  };
}
