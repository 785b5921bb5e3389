import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import { NoticeStrip } from './NoticeStrip.tsx';
import type { Notice, ShownNotice } from './notice.ts';
import { useStrayErrors } from './use-stray-errors.ts';

type Notify = (notice: Notice) => void;

const NoticeContext = createContext<Notify>(() => undefined);

/** More at once would be a list to read. */
const AT_ONCE = 3;

/** The function with which any part of a surface tells the blogger something. */
export const useNotify = (): Notify => useContext(NoticeContext);

/** A surface with what it has to say in a strip below it, the newest last. It also says when something broke that nobody expected. */
export function Notices({ children }: { readonly children: ComponentChildren }) {
  const [shown, setShown] = useState<readonly ShownNotice[]>([]);
  const [heard, setHeard] = useState('');
  const dismiss = useCallback(
    (id: number) => setShown((notices) => notices.filter((notice) => notice.id !== id)),
    [],
  );
  const notify = useMemo(() => {
    let nextId = 0;
    return (notice: Notice) => {
      if (notice.isSeen) return setHeard(notice.text);
      const id = nextId++;
      setShown((notices) => [
        ...notices.filter((one) => one.notice.text !== notice.text).slice(1 - AT_ONCE),
        { id, notice },
      ]);
    };
  }, []);
  const sayBroken = useCallback(
    () =>
      notify({
        text: t('shared_broken'),
        isProblem: true,
        action: { label: t('shared_reload'), run: () => location.reload() },
      }),
    [notify],
  );
  useStrayErrors(sayBroken);
  return (
    <NoticeContext.Provider value={notify}>
      <div class="surface">
        <div class="surface-content">{children}</div>
        <NoticeStrip shown={shown} onDismiss={dismiss} />
        <p class="visually-hidden" role="status">
          {heard}
        </p>
      </div>
    </NoticeContext.Provider>
  );
}
