import { Send } from 'lucide';
import { useRef } from 'preact/hooks';
import type { Draft } from '../../domain/draft/draft.ts';
import { Icon } from '../shared/Icon.tsx';
import type { ComposedPost } from '../shared/use-post.ts';
import { OutputBar } from './OutputBar.tsx';
import { PublishPanel } from './PublishPanel.tsx';
import './publish.css';

/** The button that opens the ways out: to the blogs, to the clipboard, to a file. */
export function PublishBar({
  draft,
  composed,
}: {
  readonly draft: Draft;
  readonly composed: ComposedPost;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
        <Icon of={Send} /> Publish…
      </button>
      <dialog ref={dialog} class="publish-dialog" aria-label="Publish">
        <PublishPanel key={draft.id} draft={draft} composed={composed} />
        <OutputBar post={composed.post} />
        <form method="dialog">
          <button type="submit" class="button">
            Close
          </button>
        </form>
      </dialog>
    </>
  );
}
