import fc from 'fast-check';
import { type Node, type ResolvedPos, Slice } from 'prosemirror-model';
import { EditorState, TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { keepQuotesWhole } from '../../../domain/draft/keep-quotes-whole.ts';
import { doc, own, quote } from '../../builders/draft.ts';

const theirs = (text: string): Node => draftSchema.node('foreignQuote', null, own(text));

/** Pastes the blocks at the position, as the editor does: open at both ends. */
const pasted = (document: Node, at: number, ...blocks: readonly Node[]): string => {
  const state = EditorState.create({ doc: document });
  const slice = Slice.maxOpen(doc(...blocks).content);
  const place = TextSelection.near(document.resolve(at));
  const whole = keepQuotesWhole(slice, place.$from);
  return state.tr.setSelection(place).replaceSelection(whole).doc.toString();
};

it('somebody else’s words stay a quote wherever they are pasted', () => {
  expect(pasted(doc(own('onetwo')), 4, theirs('theirs'))).toBe(
    'doc(paragraph("one"), foreignQuote(paragraph("theirs")), paragraph("two"))',
  );
  expect(pasted(doc(own()), 1, theirs('theirs'))).toMatch(/foreignQuote\(paragraph\("theirs"\)\)/);
  expect(pasted(doc(own('onetwo')), 4, own('mine'), theirs('theirs'))).toBe(
    'doc(paragraph("onemine"), foreignQuote(paragraph("theirs")), paragraph("two"))',
  );
});

it('inside of such a quote they join', () => {
  expect(pasted(doc(theirs('onetwo')), 5, theirs('more'))).toBe(
    'doc(foreignQuote(paragraph("onemoretwo")))',
  );
});

describe('wherever they are pasted, and whatever is pasted around them,', () => {
  const item = (text: string): Node => draftSchema.node('listItem', null, own(text));
  const heading = (text: string): Node => draftSchema.node('heading', null, draftSchema.text(text));
  const note = (text: string): Node => draftSchema.node('note', null, draftSchema.text(text));
  const block = fc.constantFrom(
    own(),
    own('mine'),
    own('other'),
    heading('head'),
    note('news'),
    draftSchema.node('bulletList', null, [item('one'), item('two')]),
    draftSchema.node('rule'),
    quote('c'),
    theirs('THEIRS'),
  );
  const blocks = fc.array(block, { minLength: 1, maxLength: 4 });

  it('no word of theirs comes to stand among the blogger’s own', () => {
    fc.assert(
      fc.property(blocks, blocks, fc.tuple(fc.nat(), fc.nat()), (target, source, [from, to]) => {
        const document = doc(...target);
        // Who selects across the edge of a quote and replaces that has taken the edge away.
        const isFree = !target.some(({ type }) => type.name === 'foreignQuote');
        const places = [from, isFree ? to : from].map((at) =>
          document.resolve(at % (document.content.size + 1)),
        );
        const [$from, $to] = places as [ResolvedPos, ResolvedPos];
        const state = EditorState.create({ doc: document });
        const selected = state.tr.setSelection(TextSelection.between($from, $to));
        const whole = keepQuotesWhole(
          Slice.maxOpen(doc(...source).content),
          selected.selection.$from,
        );
        const after = selected.replaceSelection(whole).doc;
        after.check();
        after.descendants((node) => {
          if (node.type.name === 'foreignQuote') return false;
          if (node.isText) expect(node.text).not.toMatch(/[A-Z]/);
          return true;
        });
      }),
      { numRuns: 2000 },
    );
  });
});
