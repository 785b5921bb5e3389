import fc from 'fast-check';
import { EditorState, NodeSelection, Selection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { AT_END, cursorAt } from '../../../domain/draft/draft-cursor.ts';
import { insertQuote } from '../../../domain/draft/insert-block.ts';
import { quoteAtCursor, withoutQuote } from '../../../domain/draft/quote-at-cursor.ts';
import { readBody, writeBody } from '../../../domain/draft/read-body.ts';
import { doc, own, quote as quoteNode } from '../../builders/draft.ts';

const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const EMPTY = { type: 'paragraph' };
const quote = (clippingId: string) => ({ type: 'quote', attrs: { clippingId } });
const body = (...content: readonly object[]) => ({ type: 'doc', content });
const put = (before: ReturnType<typeof body>, cursor = AT_END) =>
  quoteAtCursor(before, 'c', cursor).body;

describe('a quote that is added from an article', () => {
  it.each([
    ['an empty draft', body(EMPTY), body(quote('c'), EMPTY)],
    ['no body at all', { type: 'doc' } as never, body(quote('c'), EMPTY)],
    ['own words', body(words('Mine.')), body(words('Mine.'), quote('c'), EMPTY)],
    [
      'an empty last paragraph',
      body(words('Mine.'), EMPTY),
      body(words('Mine.'), quote('c'), EMPTY),
    ],
    ['another quote', body(quote('b'), EMPTY), body(quote('b'), quote('c'), EMPTY)],
    [
      'an empty paragraph in the middle',
      body(EMPTY, quote('b')),
      body(EMPTY, quote('b'), quote('c'), EMPTY),
    ],
  ])('stands at the end when no cursor is known, after %s', (_, before, after) => {
    expect(put(before)).toEqual(after);
  });

  it.each([
    [
      'after the paragraph with the cursor',
      { block: 0, offset: 3 },
      [words('a'), quote('c'), EMPTY, words('b')],
    ],
    [
      'in the gap with the cursor',
      { block: 1, offset: 0 },
      [words('a'), quote('c'), EMPTY, words('b')],
    ],
    ['at the very beginning', { block: 0, offset: 0 }, [quote('c'), EMPTY, words('a'), words('b')]],
    [
      'at the end when the draft was longer',
      { block: 7, offset: 1 },
      [words('a'), words('b'), quote('c'), EMPTY],
    ],
  ])('stands %s', (_, cursor, after) => {
    expect(put(body(words('a'), words('b')), cursor)).toEqual(body(...after));
  });
});

const blocks = fc.array(
  fc.oneof(
    fc.constant(own()),
    fc.string({ minLength: 1, maxLength: 5 }).map((text) => own(text)),
    fc.constantFrom('a', 'b').map((id) => quoteNode(id)),
  ),
  { minLength: 1, maxLength: 6 },
);

describe('for any draft and cursor', () => {
  it('the store puts a quote exactly where the editor would, and undo gives back the very same draft', () => {
    fc.assert(
      fc.property(blocks, fc.nat(60), fc.boolean(), (children, spot, isNode) => {
        const document = doc(...children);
        const at = Math.min(spot, document.content.size);
        const near = Selection.near(document.resolve(at));
        const selection =
          isNode && document.nodeAt(at)?.isAtom && document.resolve(at).depth === 0
            ? NodeSelection.create(document, at)
            : near;
        let edited = EditorState.create({ doc: document, selection });
        insertQuote('c')(edited, (transaction) => {
          edited = edited.apply(transaction);
        });
        const stored = writeBody(document);
        const added = quoteAtCursor(stored, 'c', cursorAt(selection.$to));
        expect(readBody(added.body).toString()).toBe(edited.doc.toString());
        expect(edited.selection.$head.parent.content.size).toBe(0);
        expect(readBody(withoutQuote(added.body, 'c', added.place)).eq(document)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a quote that is taken back', () => {
  it('leaves what was written below it meanwhile', () => {
    const { body: added, place } = quoteAtCursor(body(words('a')), 'c', AT_END);
    const written = { ...added, content: [...(added.content ?? []).slice(0, -1), words('mine')] };
    expect(withoutQuote(written, 'c', place)).toEqual(body(words('a'), words('mine')));
  });

  it('is the nearest of several, wherever it was moved to', () => {
    const twice = body(quote('c'), words('a'), words('b'), quote('c'), EMPTY);
    expect(withoutQuote(twice, 'c', { at: 2, room: 0 })).toEqual(
      body(quote('c'), words('a'), words('b'), EMPTY),
    );
  });

  it('and is gone already changes nothing', () => {
    const without = body(words('a'));
    expect(withoutQuote(without, 'c', { at: 1, room: 1 })).toBe(without);
  });
});
