import { ClipboardCopy, Code, Download } from 'lucide';
import { copyRich } from '../../adapters/files/copy-rich.ts';
import { copyText } from '../../adapters/files/copy-text.ts';
import { download } from '../../adapters/files/download.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Post } from '../../domain/post/post.ts';
import { fileName } from '../../domain/render/file-name.ts';
import { toClipboardHtml } from '../../domain/render/to-clipboard-html.ts';
import { toHtmlFile } from '../../domain/render/to-html-file.ts';
import { toMarkdown } from '../../domain/render/to-markdown.ts';
import { toText } from '../../domain/render/to-text.ts';
import { Icon } from '../shared/Icon.tsx';
import { useNotify } from '../shared/Notices.tsx';

/** Takes the post away without a blog: to the clipboard, rich or as Markdown, or as a file. */
export function OutputBar({ post }: { readonly post: Post }) {
  const notify = useNotify();
  const copy = async (done: string, copying: Promise<void>) => {
    try {
      await copying;
      notify({ text: done });
    } catch (error) {
      notify({ text: t('publish_notCopied', { reason: String(error) }), isProblem: true });
    }
  };
  return (
    <fieldset class="output-bar">
      <legend>{t('publish_takeWithYou')}</legend>
      <button
        type="button"
        class="button"
        onClick={() =>
          copy(t('publish_copied'), copyRich({ html: toClipboardHtml(post), text: toText(post) }))
        }
      >
        <Icon of={ClipboardCopy} /> {t('publish_copy')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() =>
          copy(t('publish_copiedMarkdown'), copyText(toMarkdown(post, { frontMatter: false })))
        }
      >
        <Icon of={Code} /> {t('publish_copyMarkdown')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() =>
          download({
            name: fileName(post, 'md'),
            mime: 'text/markdown;charset=utf-8',
            text: toMarkdown(post, { frontMatter: true }),
          })
        }
      >
        <Icon of={Download} /> {t('publish_saveMarkdown')}
      </button>
      <button
        type="button"
        class="button"
        onClick={() =>
          download({
            name: fileName(post, 'html'),
            mime: 'text/html;charset=utf-8',
            text: toHtmlFile(post),
          })
        }
      >
        <Icon of={Download} /> {t('publish_saveHtml')}
      </button>
    </fieldset>
  );
}
