import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { Found } from '../../domain/draft/find-words.ts';

const key = new PluginKey<DecorationSet>('marked-words');

/** Shows which words a dialog is about: their selection is not drawn while the dialog has the focus. */
export const markedWords = (): Plugin =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, was) {
        const words = transaction.getMeta(key) as Found | null | undefined;
        if (words === undefined) return was.map(transaction.mapping, transaction.doc);
        if (words === null) return DecorationSet.empty;
        const mark = Decoration.inline(words.from, words.to, { class: 'marked-words' });
        return DecorationSet.create(transaction.doc, [mark]);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });

/** Marks the words, or none. */
export const markWords = (state: EditorState, words: Found | null): Transaction =>
  state.tr.setMeta(key, words);
