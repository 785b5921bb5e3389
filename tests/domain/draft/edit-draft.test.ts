import fc from 'fast-check';
import { history, redo, undo } from 'prosemirror-history';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import {
  insertEmbed,
  insertQuote,
  insertQuoteAt,
  insertQuotes,
  insertRule,
} from '../../../domain/draft/insert-block.ts';
import { moveBlock, moveBlockTo } from '../../../domain/draft/move-block.ts';
import { quotedClippings } from '../../../domain/draft/quoted-clippings.ts';
import { quotesNear } from '../../../domain/draft/quotes-near.ts';
import { readBody, writeBody } from '../../../domain/draft/read-body.ts';
import { currentLink, setLink } from '../../../domain/draft/set-link.ts';
import { doc, link, own, quote } from '../../builders/draft.ts';

const open = (document: Node, at?: number): EditorState => {
  const state = EditorState.create({ doc: document, plugins: [history({ newGroupDelay: 0 })] });
  if (at === undefined) return state;
  return state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))));
};

const run = (state: EditorState, command: Command): EditorState => {
  let next = state;
  command(state, (transaction) => {
    next = state.apply(transaction);
  });
  return next;
};

/** The document in one line: own words in quotes, clippings by id. */
const picture = (document: Node): string =>
  document.children
    .map((node) => {
      if (node.type.name === 'quote') return `[${node.attrs.clippingId}]`;
      return node.isAtom || node.type.name === 'rule'
        ? `<${node.type.name}>`
        : `"${node.textContent}"`;
    })
    .join(' ');

describe('a quote goes into the draft', () => {
  it('takes the place of the empty paragraph with the cursor and leaves room to write below', () => {
    const state = run(open(doc(own())), insertQuote('a'));
    expect(picture(state.doc)).toBe('[a] ""');
    expect(state.selection.$from.parent.type.name).toBe('paragraph');
  });

  it('stands below the paragraph with the cursor, with room to write before the next one', () => {
    const state = run(open(doc(own('one'), own('two')), 2), insertQuote('a'));
    expect(picture(state.doc)).toBe('"one" [a] "" "two"');
    expect(picture(run(state, insertQuote('b')).doc)).toBe('"one" [a] [b] "" "two"');
  });

  it('stands right below a quote that is selected', () => {
    const state = open(doc(quote('b'), own('two')));
    const selected = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0)));
    expect(picture(run(selected, insertQuote('a')).doc)).toBe('[b] [a] "" "two"');
  });

  it('with others, one below the other, and the cursor below the last', () => {
    const state = run(open(doc(own('lead'), own())), insertQuotes(['a', 'b', 'c']));
    expect(picture(state.doc)).toBe('"lead" [a] [b] [c] ""');
    expect(run(state, insertQuotes(['d'])).doc.childCount).toBe(6);
    expect(insertQuotes([])(state)).toBe(false);
  });

  it('lets the next quote follow the last one when nothing was written between', () => {
    const state = run(run(open(doc(own('lead'))), insertQuote('a')), insertQuote('b'));
    expect(picture(state.doc)).toBe('"lead" [a] [b] ""');
  });

  it('lands in the gap between blocks where it is dropped', () => {
    const document = doc(own('one'), own('two'));
    expect(picture(run(open(document), insertQuoteAt('a', 0)).doc)).toBe('[a] "one" "two"');
    expect(picture(run(open(document), insertQuoteAt('a', 5)).doc)).toBe('"one" [a] "two"');
    expect(picture(run(open(document), insertQuoteAt('a', 10)).doc)).toBe('"one" "two" [a] ""');
    const quotes = doc(quote('b'), quote('c'), own('two'));
    expect(picture(run(open(quotes), insertQuoteAt('a', 1)).doc)).toBe('[b] [a] [c] "two"');
  });

  it('can be undone and redone', () => {
    const state = run(open(doc(own('one'))), insertQuote('a'));
    expect(picture(run(state, undo).doc)).toBe('"one"');
    expect(picture(run(run(state, undo), redo).doc)).toBe('"one" [a] ""');
  });

  it('shares the way with dividers and embeds', () => {
    const state = run(open(doc(own('one'))), insertRule);
    expect(picture(run(state, insertEmbed('https://social.test/1')).doc)).toBe(
      '"one" <rule> <embed> ""',
    );
  });
});

describe('blocks are moved', () => {
  const document = doc(own('one'), quote('a'), own('two'));

  it('goes up and down with the cursor in it, and stops at the ends', () => {
    const up = run(open(document, 7), moveBlock('up'));
    expect(picture(up.doc)).toBe('"one" "two" [a]');
    const top = run(up, moveBlock('up'));
    expect(picture(top.doc)).toBe('"two" "one" [a]');
    expect(moveBlock('up')(top)).toBe(false);
    expect(picture(run(top, moveBlock('down')).doc)).toBe('"one" "two" [a]');
  });

  it('goes into the gap where it is dropped, and nowhere when it stands there', () => {
    const blocks = doc(own('one'), own('two'), own('six'));
    expect(picture(run(open(blocks, 2), moveBlockTo(15)).doc)).toBe('"two" "six" "one"');
    expect(picture(run(open(blocks, 12), moveBlockTo(0)).doc)).toBe('"six" "one" "two"');
    expect(moveBlockTo(5)(open(blocks, 2))).toBe(false);
  });

  it('moves a list as a whole', () => {
    const item = (text: string) => draftSchema.node('listItem', null, own(text));
    const list = draftSchema.node('bulletList', null, [item('x'), item('y')]);
    expect(picture(run(open(doc(own('one'), list), 9), moveBlock('up')).doc)).toBe('"xy" "one"');
  });
});

describe('links', () => {
  it('links the selected words, tells the link at the cursor, and removes it', () => {
    const state = open(doc(own('the wire says')));
    const selected = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 5, 9)));
    const linked = run(selected, setLink('https://wire.test/'));
    expect(linked.doc.eq(doc(own('the ', link('wire', 'https://wire.test/'), ' says')))).toBe(true);
    const inside = linked.apply(linked.tr.setSelection(TextSelection.create(linked.doc, 7)));
    expect(currentLink(inside)).toBe('https://wire.test/');
    expect(run(inside, setLink(null)).doc.eq(state.doc)).toBe(true);
  });

  it('offers the source of the next quote first', () => {
    const state = open(doc(quote('a'), own('write here'), quote('b'), quote('c'), quote('b')), 3);
    expect(quotesNear(state)).toEqual(['b', 'c', 'a']);
  });
});

describe('a quote cannot be altered by editing', () => {
  const clippings = ['a', 'b', 'c'];
  const edits = fc.array(
    fc.oneof(
      fc.record({ type: fc.constant('type'), at: fc.nat(60), text: fc.string() }),
      fc.record({ type: fc.constant('delete'), at: fc.nat(60), length: fc.nat(12) }),
      fc.record({ type: fc.constant('move'), at: fc.nat(60), up: fc.boolean() }),
      fc.record({ type: fc.constant('undo') }),
    ),
    { maxLength: 25 },
  );

  it('leaves every quote either whole or gone, whatever is typed, deleted, moved or undone', () => {
    const start = doc(own('one'), quote('a'), own('two'), quote('b'), quote('c'), own('end'));
    fc.assert(
      fc.property(edits, (script) => {
        let state = open(start);
        for (const edit of script) state = apply(state, edit);
        state.doc.check();
        expect(clippings).toEqual(expect.arrayContaining([...quotedClippings(state.doc)]));
        expect(readBody(writeBody(state.doc)).eq(state.doc)).toBe(true);
      }),
    );
  });

  type Edit = typeof edits extends fc.Arbitrary<(infer One)[]> ? One : never;

  function apply(state: EditorState, edit: Edit): EditorState {
    if (edit.type === 'undo') return run(state, undo);
    const at = Math.min('at' in edit ? edit.at : 0, state.doc.content.size);
    const placed = state.apply(state.tr.setSelection(TextSelection.near(state.doc.resolve(at))));
    if ('up' in edit) return run(placed, moveBlock(edit.up ? 'up' : 'down'));
    if ('text' in edit) return placed.apply(placed.tr.insertText(edit.text));
    const end = Math.min(at + ('length' in edit ? edit.length : 0), state.doc.content.size);
    return placed.apply(placed.tr.deleteRange(at, end));
  }
});

describe('what is stored is read back', () => {
  it('refuses a body that the schema does not allow, instead of showing half of it', () => {
    expect(() => readBody({ type: 'doc', content: [{ type: 'script' }] })).toThrow(RangeError);
    expect(() => readBody({ type: 'doc', content: [] })).toThrow(RangeError);
  });
});
