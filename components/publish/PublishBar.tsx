import { Send } from 'lucide';
import { useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
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
        <Icon of={Send} /> {t('publish_open')}
      </button>
      <dialog ref={dialog} class="publish-dialog" aria-label={t('publish_title')}>
        <PublishPanel key={draft.id} draft={draft} composed={composed} />
        <OutputBar post={composed.post} />
        <form method="dialog">
          <button type="submit" class="button">
            {t('shared_close')}
          </button>
        </form>
      </dialog>
    </>
  );
}
