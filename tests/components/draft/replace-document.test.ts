import fc from 'fast-check';
import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { replaceDocument } from '../../../components/draft/replace-document.ts';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { writeBody } from '../../../domain/draft/read-body.ts';
import { doc, own, quote } from '../../builders/draft.ts';

const { nodes } = draftSchema;

/** An editor without a screen. */
function editorOf(document: Node) {
  const editor = {
    state: EditorState.create({ doc: document, plugins: [history()] }),
    dispatch(transaction: EditorState['tr']) {
      editor.state = editor.state.apply(transaction);
    },
  };
  return editor;
}

const words = fc.stringMatching(/^[ab😀é ]{0,4}$/u);
const paragraph = words.map((text) => own(...(text ? [text] : [])));
const list = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((items) =>
    nodes.bulletList.create(
      null,
      items.map((item) => nodes.listItem.create(null, item)),
    ),
  );
const heading = fc
  .tuple(words, fc.constantFrom(2, 3))
  .map(([text, level]) => nodes.heading.create({ level }, text ? draftSchema.text(text) : null));
const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  fc.constantFrom(quote('x'), quote('y'), nodes.rule.create()),
  list,
  heading,
);
const blocks = fc.array(block, { maxLength: 6 });
const document = fc.array(block, { minLength: 1, maxLength: 8 }).map((all) => doc(...all));

describe('what another window wrote', () => {
  it('stands here exactly as it was written there', () => {
    fc.assert(
      fc.property(document, document, (mine, theirs) => {
        const editor = editorOf(mine);
        replaceDocument(editor, writeBody(theirs));
        expect(editor.state.doc.eq(theirs)).toBe(true);
        editor.state.doc.check();
      }),
      { numRuns: 5000 },
    );
  });

  it('leaves the cursor where it is, whatever changed before and after its paragraph', () => {
    const sides = fc.tuple(blocks, blocks, blocks, blocks, fc.nat(9));
    fc.assert(
      fc.property(sides, ([before, after, newBefore, newAfter, offset]) => {
        const here = own('Here I write.');
        const editor = editorOf(doc(...before, here, ...after));
        const start = before.reduce((size, { nodeSize }) => size + nodeSize, 1);
        const cursor = TextSelection.create(editor.state.doc, start + offset);
        editor.dispatch(editor.state.tr.setSelection(cursor));
        replaceDocument(editor, writeBody(doc(...newBefore, here, ...newAfter)));
        const { $head } = editor.state.selection;
        expect([$head.parent.textContent, $head.parentOffset]).toEqual(['Here I write.', offset]);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves the cursor between letters when others come into the same paragraph', () => {
    const editor = editorOf(doc(own('One three.')));
    editor.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, 10)));
    replaceDocument(editor, writeBody(doc(own('One two three.'))));
    expect(editor.state.selection.head).toBe(14);
  });

  it('stays when undo takes back what was written here', () => {
    const editor = editorOf(doc(own('a'), own('b')));
    editor.dispatch(editor.state.tr.insertText('mine ', 1));
    replaceDocument(editor, writeBody(doc(own('mine a'), quote('x'), own('b, theirs'))));
    undo(editor.state, editor.dispatch);
    expect(editor.state.doc.eq(doc(own('a'), quote('x'), own('b, theirs')))).toBe(true);
  });
});
