import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../domain/draft/draft.ts';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { mergeDrafts } from '../../../domain/draft/merge-drafts.ts';
import { mergeWords } from '../../../domain/draft/merge-words.ts';
import { readBody } from '../../../domain/draft/read-body.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';

/** What becomes of the blocks `base` when one window makes `ours` of them and another `theirs`. */
function merged(base: readonly Node[], ours: readonly Node[], theirs: readonly Node[]) {
  const [was, mine, other] = [base, ours, theirs].map((blocks) => draftOf(doc(...blocks)));
  if (!was || !mine || !other) throw new Error('three are needed');
  const both = mergeDrafts({ base: was, ours: mine, theirs: other });
  return readBody(both.body).children.map(
    (block) => block.textContent || String(block.attrs.clippingId ?? ''),
  );
}
const [a, b, c] = [own('First.'), own('Second.'), own('Third.')];

describe('of a draft that two windows edit at once', () => {
  it('each block is as the one that touched it has it', () => {
    expect(merged([a, b, c], [own('First!'), b, c], [a, b, own('Third!')])).toEqual([
      'First!',
      'Second.',
      'Third!',
    ]);
  });

  it('a paragraph that both typed in has the words of both', () => {
    expect(merged([b], [own('The Second.')], [own('Second one.')])).toEqual(['The Second one.']);
    expect(merged([b], [own('Second. Mine.')], [own('Second. Theirs.')])).toEqual([
      'Second. Mine. Theirs.',
    ]);
  });

  it('quotes that either added stay', () => {
    expect(merged([a, b], [a, quote('x'), b], [a, b, quote('y')])).toEqual([
      'First.',
      'x',
      'Second.',
      'y',
    ]);
  });

  it('what one deleted is gone, unless the other wrote into it', () => {
    expect(merged([a, b, c], [a, c], [a, b, own('Third!')])).toEqual(['First.', 'Third!']);
    expect(merged([a, b, c], [a, c], [a, own('Second, still.'), c])).toContain('Second, still.');
  });

  it('a quote that both moved stands once', () => {
    const was = [quote('x'), a, b, c];
    const all = merged(was, [a, quote('x'), b, c], [a, b, c, quote('x')]);
    expect(all.filter((words) => words === 'x')).toHaveLength(1);
  });

  it('a heading that one window makes of a paragraph keeps what was typed in the other', () => {
    const heading = draftSchema.node('heading', { level: 2 }, [draftSchema.text('Second.')]);
    expect(merged([a, b], [a, heading], [a, own('Second, more.')])).toEqual([
      'First.',
      'Second, more.',
    ]);
  });

  it('list items are merged one by one', () => {
    const list = (...items: readonly string[]) =>
      draftSchema.node(
        'bulletList',
        null,
        items.map((item) => draftSchema.node('listItem', null, [own(item)])),
      );
    expect(
      merged([list('one', 'two')], [list('one!', 'two')], [list('one', 'two', 'three')]),
    ).toEqual(['one!twothree']);
  });
});

describe('of the details', () => {
  const draft = (details: Partial<Draft>) => draftOf(doc(a), { rev: 1, ...details });
  const base = draft({ title: 'Old', tags: ['x', 'y'], style: 'lead-in' });

  it('each is as the one that changed it has it', () => {
    const ours = draft({ title: 'New', tags: ['x', 'y', 'z'], style: 'lead-in' });
    const theirs = draft({
      title: 'Old',
      tags: ['y'],
      style: 'last-paragraph',
      guest: 'Dana',
      rev: 2,
    });
    expect(mergeDrafts({ base, ours, theirs })).toMatchObject({
      title: 'New',
      tags: ['y', 'z'],
      style: 'last-paragraph',
      guest: 'Dana',
      rev: 2,
    });
  });

  it('a title that both typed in has both, and no character is parted', () => {
    expect(mergeWords({ base: 'On ships', ours: 'On old ships', theirs: 'On ships, sunk' })).toBe(
      'On old ships, sunk',
    );
    expect(mergeWords({ base: '😀', ours: '😁', theirs: '😂' })).toBe('😁😂');
  });

  it('a line that only one changed is that one’s, whatever it holds', () => {
    const line = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(line, line, (was, now) => {
        expect(mergeWords({ base: was, ours: now, theirs: was })).toBe(now);
        expect(mergeWords({ base: was, ours: was, theirs: now })).toBe(now);
        expect(mergeWords({ base: was, ours: now, theirs: `${now}x` }).isWellFormed()).toBe(true);
      }),
    );
  });
});
