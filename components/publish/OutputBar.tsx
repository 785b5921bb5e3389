import { ClipboardCopy, Code, Download } from 'lucide';
import { copyRich } from '../../adapters/files/copy-rich.ts';
import { copyText } from '../../adapters/files/copy-text.ts';
import { download } from '../../adapters/files/download.ts';
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
  const copy = async (what: string, copying: Promise<void>) => {
    try {
      await copying;
      notify({ text: `Copied ${what}. Paste it into your blog’s editor.` });
    } catch (error) {
      notify({
        text: `The browser did not let us copy (${String(error)}). The draft is unchanged; download it instead.`,
        isProblem: true,
      });
    }
  };
  return (
    <fieldset class="output-bar">
      <legend>Or take it with you</legend>
      <button
        type="button"
        class="button"
        onClick={() =>
          copy(
            'the post with its formatting',
            copyRich({ html: toClipboardHtml(post), text: toText(post) }),
          )
        }
      >
        <Icon of={ClipboardCopy} /> Copy
      </button>
      <button
        type="button"
        class="button"
        onClick={() =>
          copy('the post as Markdown', copyText(toMarkdown(post, { frontMatter: false })))
        }
      >
        <Icon of={Code} /> Copy Markdown
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
        <Icon of={Download} /> .md
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
        <Icon of={Download} /> .html
      </button>
    </fieldset>
  );
}
