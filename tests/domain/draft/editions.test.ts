import fc from 'fast-check';
import { history, undo } from 'prosemirror-history';
import { EditorState } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { duplicateDraft } from '../../../domain/draft/duplicate-draft.ts';
import {
  draftOfEdition,
  EDITION_EVERY_MS,
  type EditionReason,
  nextEdition,
} from '../../../domain/draft/edition.ts';
import { countChanges, editionDiff } from '../../../domain/draft/edition-diff.ts';
import { readBody } from '../../../domain/draft/read-body.ts';
import { replaceBody } from '../../../domain/draft/replace-body.ts';
import { editionsToDrop } from '../../../domain/draft/thin-editions.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';

const NOW = 1_700_000_000_000;
const first = draftOf(doc(own('What I think of leaks.')), { title: 'Leaks' });
const second = draftOf(doc(own('What I think of all leaks.'), quote('c-1')), { title: 'Leaks' });
const on = (reason: EditionReason, now: number) => ({ id: `e-${now}`, reason, now });
const kept = (draft: typeof first, reason: EditionReason = 'edited', now = NOW) => {
  const edition = nextEdition(draft, undefined, on(reason, now));
  if (!edition) throw new Error('No edition');
  return edition;
};

describe('an edition is kept', () => {
  it('with all that was written, and the clippings that it needs', () => {
    const draft = { ...second, tags: ['hack'], rev: 7 };
    expect(draftOfEdition(kept(draft))).toEqual(draft);
    expect(kept(draft).quotes).toEqual(['c-1']);
  });

  it.each<readonly [string, [EditionReason, typeof first, number, boolean]]>([
    ['ten minutes after the last', ['edited', second, EDITION_EVERY_MS, true]],
    ['not before', ['edited', second, EDITION_EVERY_MS - 1, false]],
    ['not of the same words', ['edited', first, EDITION_EVERY_MS, false]],
    ['at once when the post is sent', ['published', second, 1, true]],
    ['also of the same words when the post is sent', ['published', first, 1, true]],
    ['at once when an earlier one is put back', ['restored', second, 1, true]],
    ['at once before that', ['replaced', second, 1, true]],
    ['not once more before that', ['replaced', first, 1, false]],
    ['although the clock was set back', ['edited', second, -EDITION_EVERY_MS, true]],
  ])('%s', (_, [reason, draft, after, isKept]) => {
    const next = nextEdition(draft, kept(first), on(reason, NOW + after));
    expect(next !== null).toBe(isKept);
    if (next) expect(next.createdAt).toBeGreaterThan(NOW);
  });

  it('once for a post that is sent twice, and never of an empty draft', () => {
    expect(nextEdition(first, kept(first, 'published'), on('published', NOW + 9))).toBe(null);
    expect(nextEdition(makeDraft('draft-1', 1), undefined, on('edited', NOW))).toBe(null);
  });
});

describe('of many editions', () => {
  const times = fc.uniqueArray(fc.nat(40 * 24 * 60), { maxLength: 300 });
  const editions = (minutes: readonly number[]) =>
    minutes.map((minute) => ({ id: String(minute), createdAt: minute * 60_000 }));

  it('the newest 50 stay, and of each day before them the last', () => {
    fc.assert(
      fc.property(times, (minutes) => {
        const dropped = new Set(editionsToDrop(editions(minutes)));
        const sorted = minutes.toSorted((a, b) => b - a);
        const stay = sorted.filter((minute) => !dropped.has(String(minute)));
        expect(stay.slice(0, 50)).toEqual(sorted.slice(0, 50));
        const days = (some: readonly number[]) => some.map((minute) => Math.floor(minute / 1440));
        const older = days(stay.slice(50));
        expect(new Set(older).size).toBe(older.length);
        expect(new Set(days(stay))).toEqual(new Set(days(sorted)));
        expect(editionsToDrop(editions(stay))).toEqual([]);
      }),
    );
  });
});

describe('what changed', () => {
  it('is told word by word, quotes by their words', () => {
    const parts = editionDiff(first, second, () => 'We were hacked.');
    expect(parts.map(({ kind, text }) => `${kind}: ${text.trim()}`)).toEqual([
      'same: Leaks\n\nWhat I think of',
      'added: all',
      'same: leaks.',
      'added: “We were hacked.”',
    ]);
    expect(countChanges(first, second)).toBe(2);
    expect(countChanges(second, second)).toBe(0);
  });

  it('leaves out the middle of what stayed', () => {
    const long = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
    const parts = editionDiff(draftOf(doc(own(long))), draftOf(doc(own(`${long} end`))), () => '');
    expect(parts[0]?.text).toMatch(/^word0 .*\n…\n.* ?word199 ?$/s);
    expect(parts[0]?.text.length).toBeLessThan(400);
  });
});

it('an edition is put back as one step that can be undone', () => {
  let state = EditorState.create({ doc: readBody(second.body), plugins: [history()] });
  const run = (command: ReturnType<typeof replaceBody>) =>
    command(state, (transaction) => {
      state = state.apply(transaction);
    });
  expect(run(replaceBody(first.body))).toBe(true);
  expect(state.doc.eq(readBody(first.body))).toBe(true);
  expect(run(replaceBody(first.body))).toBe(false);
  run(undo);
  expect(state.doc.eq(readBody(second.body))).toBe(true);
});

it('a copy begins as its template, without the address and date that were that post’s alone', () => {
  const template = {
    ...second,
    tags: ['links'],
    slug: 'leaks',
    date: '2026-01-01T10:00:00Z',
    rev: 3,
  };
  const copy = duplicateDraft(template, { id: 'draft-2', title: 'Leaks (copy)', now: 9 });
  expect(copy).toMatchObject({ id: 'draft-2', title: 'Leaks (copy)', tags: ['links'], rev: 0 });
  expect([copy.body, copy.slug, copy.date, copy.createdAt]).toEqual([second.body, '', null, 9]);
});
