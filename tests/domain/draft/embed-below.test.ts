import { history, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { embedBelow } from '../../../domain/draft/embed-below.ts';
import { insertQuoteAt } from '../../../domain/draft/insert-block.ts';
import { doc, own, quote } from '../../builders/draft.ts';

const POST = 'https://x.com/dana/status/17';

const open = (document: Node, at: number): EditorState => {
  const state = EditorState.create({ doc: document, plugins: [history({ newGroupDelay: 0 })] });
  return state.apply(state.tr.setSelection(NodeSelection.create(state.doc, at)));
};

const run = (state: EditorState, command: Command): EditorState => {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
};

const picture = ({ doc: document }: EditorState): string =>
  document.children
    .map(
      ({ type, attrs, textContent }) =>
        attrs.url ?? attrs.clippingId ?? `${type.name}:${textContent}`,
    )
    .join(' | ');

describe('embedding a quoted post', () => {
  it('puts it right below its quote, selected, with room to write below', () => {
    const state = run(open(doc(quote('a')), 0), embedBelow(POST));
    expect(picture(state)).toBe(`a | ${POST} | paragraph:`);
    expect(state.selection).toBeInstanceOf(NodeSelection);
    expect(state.selection.from).toBe(1);
  });

  it('leaves what stands below the quote below the embed', () => {
    const state = run(open(doc(quote('a'), quote('b'), own('And')), 0), embedBelow(POST));
    expect(picture(state)).toBe(`a | ${POST} | b | paragraph:And`);
  });

  it('a second time changes nothing', () => {
    const once = run(open(doc(quote('a')), 0), embedBelow(POST));
    const again = once.apply(once.tr.setSelection(NodeSelection.create(once.doc, 0)));
    expect(picture(run(again, embedBelow(POST)))).toBe(picture(once));
  });

  it('is undone in one step, also right after the quote was added', () => {
    const empty = EditorState.create({ doc: doc(own('And')), plugins: [history()] });
    const before = run(empty, insertQuoteAt('a', 0));
    expect(picture(run(run(before, embedBelow(POST)), undo))).toBe(picture(before));
  });

  it('needs a block to stand below', () => {
    const state = open(doc(quote('a'), own('And')), 0);
    const typing = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
    expect(embedBelow(POST)(typing)).toBe(false);
  });
});
