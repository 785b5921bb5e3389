import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { insertEmbed } from '../../domain/draft/insert-block.ts';
import { linkOver } from '../../domain/draft/link-over.ts';
import { safePageUrl } from '../../domain/markup/safe-url.ts';

/** What a lone address does that is pasted: it links the selected words, and is an embed in an empty paragraph. */
export const pasteAddress = (): Plugin =>
  new Plugin({
    props: {
      handlePaste(view, event) {
        const pasted = event.clipboardData?.getData('text/plain').trim() ?? '';
        return linkOver(pasted)(view.state, view.dispatch) || embed(view, pasted);
      },
    },
  });

function embed(view: EditorView, pasted: string): boolean {
  const { empty, $from } = view.state.selection;
  const isAlone = empty && $from.depth === 1 && $from.parent.content.size === 0;
  const isParagraph = $from.parent.type.name === 'paragraph';
  const url =
    /^https?:\/\/\S+$/.test(pasted) && isAlone && isParagraph ? safePageUrl(pasted) : null;
  return url !== null && insertEmbed(url)(view.state, view.dispatch);
}
