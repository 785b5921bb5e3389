import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { additionOf } from '../../../components/workspace/addition-of.ts';
import { quotedIds } from '../../../domain/draft/quoted-ids.ts';
import { readBody, writeBody } from '../../../domain/draft/read-body.ts';
import { doc, own, quote } from '../../builders/draft.ts';

const body = writeBody(doc(quote('a'), own('Mine.')));

/** What the draft quotes after the addition, and what was said. */
function madeOf(ids: readonly string[]) {
  let state = EditorState.create({ doc: readBody(body) });
  const { command, said } = additionOf(body, ids);
  command(state, (transaction) => {
    state = state.apply(transaction);
  });
  return [quotedIds(writeBody(state.doc)).toSorted(), said] as const;
}

describe('several clippings are added to a draft', () => {
  it('all of them, where it quotes none', () => {
    expect(madeOf(['b', 'c'])).toEqual([['a', 'b', 'c'], '2 clippings added to the draft.']);
  });

  it('only those that it does not quote yet, and that is said', () => {
    const said = '1 clipping added to the draft; already there: 1.';
    expect(madeOf(['a', 'b'])).toEqual([['a', 'b'], said]);
    expect(madeOf(['a'])).toEqual([
      ['a'],
      'All of them stand in the draft already; nothing was added.',
    ]);
  });
});
