import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState, NodeSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { insertQuote, insertQuoteAt, insertQuotes } from '../../../domain/draft/insert-block.ts';
import { moveBlock } from '../../../domain/draft/move-block.ts';
import { ownSteps } from '../../../domain/draft/own-step.ts';
import { removeBlock } from '../../../domain/draft/remove-block.ts';
import { doc, own, quote } from '../../builders/draft.ts';

const open = (document: Node): EditorState =>
  EditorState.create({ doc: document, plugins: [history(), ownSteps()] });

const run = (state: EditorState, command: Command): EditorState => {
  let next = state;
  command(state, (transaction) => {
    next = next.apply(transaction);
  });
  return next;
};

const type =
  (words: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(words));
    return true;
  };

const selectQuote: Command = ({ tr }, dispatch) => {
  dispatch?.(tr.setSelection(NodeSelection.create(tr.doc, 0)));
  return true;
};

/** All of it in the same instant, far within the time in which typing counts as one step. */
describe('undo takes back one by one, however quickly it was done,', () => {
  it.each<[string, Node, readonly Command[]]>([
    ['two additions', doc(own('a')), [insertQuote('x'), insertQuote('y')]],
    ['an addition and what is typed below it', doc(own('a')), [insertQuote('x'), type('then')]],
    ['what is typed and an addition', doc(own()), [type('first'), insertQuote('x')]],
    [
      'several clippings at once and one more',
      doc(own('a')),
      [insertQuotes(['x', 'y', 'z']), insertQuote('w')],
    ],
    ['two drops', doc(own('a')), [insertQuoteAt('x', 0), insertQuoteAt('y', 0)]],
    ['two moves', doc(own('a'), own('b'), own('c')), [moveBlock('down'), moveBlock('down')]],
    ['a removal and typing', doc(quote('x'), own('a')), [selectQuote, removeBlock, type('b')]],
  ])('%s', (_, document, commands) => {
    const states = [open(document)];
    for (const command of commands) states.push(run(states.at(-1) ?? open(document), command));
    const distinct = states.filter((state, at) => !states[at - 1]?.doc.eq(state.doc));
    let state = distinct.at(-1) ?? open(document);
    for (const before of distinct.slice(0, -1).reverse()) {
      state = run(state, undo);
      expect(state.doc.toString()).toBe(before.doc.toString());
    }
  });
});
