import { deleteSelection } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { type Command, type EditorState, Selection, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { moveBlock } from '../../domain/draft/move-block.ts';
import { leaveQuote, openParagraph } from './leave-quote.ts';
import {
  joinWithQuoteBefore,
  removeQuote,
  splitAtCursor,
  stressSelection,
} from './quote-commands.ts';
import type { QuoteEditor } from './quote-editor.ts';
import { inDraft } from './undo-in-draft.ts';

type Way = -1 | 1;

/** What the keys do while the cursor is in a quote's words. */
export function quoteKeys(editor: QuoteEditor): Readonly<Record<string, Command>> {
  const edge =
    (way: Way, axis: 'line' | 'letter'): Command =>
    (state, _, view) =>
      isAtEdge(state, view, { way, axis }) && leaveQuote(editor, way);
  const move = (way: 'up' | 'down') => () => {
    const { view } = editor.draft;
    return editor.selectWhole() && moveBlock(way)(view.state, view.dispatch, view);
  };
  const erase =
    (way: Way): Command =>
    (state) =>
      deleteSelection(state, editor.view.dispatch) || eraseAtEdge(editor, state, way);
  return {
    ArrowLeft: edge(-1, 'letter'),
    ArrowRight: edge(1, 'letter'),
    ArrowUp: edge(-1, 'line'),
    ArrowDown: edge(1, 'line'),
    'Mod-ArrowLeft': edge(-1, 'letter'),
    'Mod-ArrowRight': edge(1, 'letter'),
    ...jumps(),
    'Alt-ArrowUp': move('up'),
    'Alt-ArrowDown': move('down'),
    Escape: () => editor.selectWhole(),
    'Mod-z': inDraft(undo, editor.draft.view),
    'Mod-y': inDraft(redo, editor.draft.view),
    'Mod-Shift-z': inDraft(redo, editor.draft.view),
    'Mod-i': () => stressSelection(editor),
    'Mod-b': () => stressSelection(editor),
    'Mod-u': () => true,
    'Mod-a': (state, _, view) => selectAll(state, view) || leaveQuote(editor, 1),
    Enter: (state) => enter(editor, state),
    'Shift-Enter': () => true,
    Backspace: erase(-1),
    'Mod-Backspace': erase(-1),
    Delete: erase(1),
    'Mod-Delete': erase(1),
  };
}

const ends = (doc: EditorState['doc']): readonly [number, number] => [
  Selection.atStart(doc).head,
  Selection.atEnd(doc).head,
];

function isAtEdge(
  { selection, doc }: EditorState,
  view: EditorView | undefined,
  { way, axis }: { readonly way: Way; readonly axis: 'line' | 'letter' },
): boolean {
  if (!selection.empty) return false;
  const [first, last] = ends(doc);
  if (axis === 'letter') return selection.head === (way < 0 ? first : last);
  const isLast = selection.$head.index(0) === (way < 0 ? 0 : doc.childCount - 1);
  return isLast && view?.endOfTextblock(way < 0 ? 'up' : 'down') === true;
}

function enter(editor: QuoteEditor, { selection, doc }: EditorState): boolean {
  const [first, last] = ends(doc);
  if (selection.empty && selection.head === first) return openParagraph(editor, -1);
  if (selection.empty && selection.head === last) return openParagraph(editor, 1);
  return splitAtCursor(editor);
}

/** At the ends of a quote and between its lines there is nothing to erase: the cursor goes on, or the quote joins its other half. */
function eraseAtEdge(editor: QuoteEditor, state: EditorState, way: Way): boolean {
  const { $head, head, empty } = state.selection;
  if (!empty) return false;
  const [first, last] = ends(state.doc);
  if (way < 0 && head === first) {
    return removeQuote(editor) || joinWithQuoteBefore(editor) || leaveQuote(editor, -1);
  }
  if (way > 0 && head === last) return true;
  if ($head.parentOffset !== (way < 0 ? 0 : $head.parent.content.size)) return false;
  const beside = state.doc.resolve(way < 0 ? $head.before() : $head.after());
  const next = Selection.findFrom(beside, way, true);
  if (next) editor.view.dispatch(state.tr.setSelection(next));
  return true;
}

function selectAll({ selection, doc, tr }: EditorState, view: EditorView | undefined): boolean {
  const [first, last] = ends(doc);
  if (selection.from === first && selection.to === last) return false;
  view?.dispatch(tr.setSelection(TextSelection.create(doc, first, last)));
  return true;
}

/** The browser's own Home and End know nothing of where a nested editor ends. */
function jumps(): Readonly<Record<string, Command>> {
  const go =
    (find: (state: EditorState, view: EditorView) => number, isExtending: boolean): Command =>
    (state, _, view) => {
      if (!view) return false;
      const head = find(state, view);
      const anchor = isExtending ? state.selection.anchor : head;
      const selection = TextSelection.create(state.doc, anchor, head);
      view.dispatch(state.tr.setSelection(selection).scrollIntoView());
      return true;
    };
  const ways: readonly (readonly [string, Way])[] = [
    ['Home', -1],
    ['End', 1],
  ];
  return Object.fromEntries(
    ways.flatMap(([key, way]) =>
      [false, true].flatMap((isExtending) => {
        const shift = isExtending ? 'Shift-' : '';
        const all = ({ doc }: EditorState) => ends(doc)[way < 0 ? 0 : 1];
        return [
          [`${shift}${key}`, go((state, view) => lineEnd(state, view, way), isExtending)],
          [`Mod-${shift}${key}`, go(all, isExtending)],
        ];
      }),
    ),
  );
}

function lineEnd({ selection }: EditorState, view: EditorView, way: Way): number {
  const { $head, head } = selection;
  const here = view.coordsAtPos(head);
  let position = head;
  for (let next = head + way; next >= $head.start() && next <= $head.end(); next += way) {
    const there = view.coordsAtPos(next, way < 0 ? 1 : -1);
    if (there.top >= here.bottom || there.bottom <= here.top) break;
    position = next;
  }
  return position;
}
