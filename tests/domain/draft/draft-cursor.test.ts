import fc from 'fast-check';
import { TextSelection } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { AT_END, cursorAt, selectionAt } from '../../../domain/draft/draft-cursor.ts';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { doc, own, quote } from '../../builders/draft.ts';

const item = (text: string) => draftSchema.node('listItem', null, own(text));
const list = draftSchema.node('bulletList', null, [item('x'), item('yz')]);
const DRAFT = doc(own('one'), quote('a'), list, own(), own('end'));

describe('the place where a blogger writes', () => {
  it('is found again, in paragraphs and lists', () => {
    for (let at = 0; at <= DRAFT.content.size; at += 1) {
      const $at = DRAFT.resolve(at);
      if (!$at.parent.inlineContent) continue;
      expect(selectionAt(DRAFT, cursorAt($at)).head).toBe(at);
    }
  });

  it('is the end of the text when nothing is known of it', () => {
    const { head } = selectionAt(DRAFT, AT_END);
    expect(head).toBe(TextSelection.atEnd(DRAFT).head);
  });

  it('is somewhere in the draft, whatever became of the draft', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (block, offset) => {
        const { from, to } = selectionAt(DRAFT, { block, offset });
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(DRAFT.content.size);
      }),
    );
  });
});
