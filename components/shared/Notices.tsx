import { X } from 'lucide';
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { IconButton } from './IconButton.tsx';

/** Something that happened, in one sentence, with at most one thing to do about it. */
export interface Notice {
  readonly text: string;
  /** A problem stays until it is dismissed and is announced at once. */
  readonly isProblem?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

type Notify = (notice: Notice) => void;

const NoticeContext = createContext<Notify>(() => undefined);
const VISIBLE_MS = 8000;

/** The function with which any part of a surface tells the blogger something. */
export const useNotify = (): Notify => useContext(NoticeContext);

/** Shows notices at the foot of a surface, the newest last. */
export function Notices({ children }: { readonly children: ComponentChildren }) {
  const [shown, setShown] = useState<readonly { id: number; notice: Notice }[]>([]);
  const dismiss = useCallback(
    (id: number) => setShown((notices) => notices.filter((notice) => notice.id !== id)),
    [],
  );
  const notify = useMemo(() => {
    let nextId = 0;
    return (notice: Notice) => {
      const id = nextId++;
      setShown((notices) => [
        ...notices.filter((one) => one.notice.text !== notice.text).slice(-2),
        { id, notice },
      ]);
      if (!notice.isProblem) setTimeout(() => dismiss(id), VISIBLE_MS);
    };
  }, [dismiss]);
  return (
    <NoticeContext.Provider value={notify}>
      {children}
      <div class="notices" role="status">
        {shown.map(({ id, notice }) => (
          <NoticeCard key={id} notice={notice} onDismiss={() => dismiss(id)} />
        ))}
      </div>
    </NoticeContext.Provider>
  );
}

function NoticeCard({
  notice,
  onDismiss,
}: {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}) {
  const { text, isProblem, action } = notice;
  return (
    <div class={isProblem ? 'notice problem' : 'notice'} role={isProblem ? 'alert' : undefined}>
      <p>{text}</p>
      {action && (
        <button
          type="button"
          class="button"
          onClick={() => {
            action.run();
            onDismiss();
          }}
        >
          {action.label}
        </button>
      )}
      <IconButton icon={X} label="Dismiss" onClick={onDismiss} />
    </div>
  );
}
