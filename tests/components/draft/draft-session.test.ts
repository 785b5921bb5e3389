import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { db } from '../../../adapters/db/database.ts';
import { activateDraft, deleteDraft, findDraft, saveDraft } from '../../../adapters/db/drafts.ts';
import { openDraftSession } from '../../../components/draft/draft-session.ts';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { quotedIds } from '../../../domain/draft/quoted-ids.ts';
import {
  anyStep,
  blocksOf,
  bodyOf,
  ID,
  playWindows,
  type Step,
  saying,
  wordsIn,
} from './play-windows.ts';

/** How often random edits are tried; set QUOTEWRIGHT_RUNS for more. */
const RUNS = Number(process.env.QUOTEWRIGHT_RUNS ?? 150);

const clear = () => Promise.all(db.tables.map((table) => table.clear()));
const begin = async () => {
  await clear();
  await saveDraft({ ...makeDraft(ID, 1), body: bodyOf(['first', 'second', 'third']) });
  await activateDraft(ID);
};
beforeEach(begin);
afterEach(clear);

const stored = async () => {
  const draft = await findDraft(ID);
  if (!draft) throw new Error('the draft is gone');
  return draft;
};

/** Nothing that was typed or quoted, and not taken out by somebody, is missing; all windows show the same. */
async function losesNothing(windowCount: number, steps: readonly Step[]): Promise<void> {
  const { windows, ledger } = await playWindows(windowCount, steps);
  const draft = await stored();
  const said = [...blocksOf(draft).map(wordsIn), draft.title, ...draft.tags].join('\n');
  expect([...ledger.words].filter((word) => !said.includes(word))).toEqual([]);
  const quotes = blocksOf(draft).flatMap(({ attrs }) => (attrs ? [attrs.clippingId] : []));
  expect([...ledger.quotes].filter((id) => !quotes.includes(id))).toEqual([]);
  expect(quotes.length).toBe(quotedIds(draft.body).length);
  for (const session of windows) expect(saying(session.current())).toBe(saying(draft));
}

test('nothing that three windows do to one draft at once is lost, and all come to show the same', async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.array(anyStep(3), { maxLength: 40 }), (steps) => losesNothing(3, steps))
      .beforeEach(begin),
    { numRuns: RUNS },
  );
}, 3_600_000);

test('nor of 500 edits of two windows', async () => {
  const steps = fc.array(anyStep(2), { minLength: 500, maxLength: 500 });
  await fc.assert(fc.asyncProperty(steps, (all) => losesNothing(2, all)).beforeEach(begin), {
    numRuns: Math.ceil(RUNS / 100),
  });
}, 3_600_000);

test('what a window types into a draft that another one deletes stays deleted, with the words', async () => {
  const session = openDraftSession(await stored(), () => undefined);
  await deleteDraft(ID, 5);
  session.edit({ title: 'Still typing' });
  await expect.poll(stored).toMatchObject({ title: 'Still typing', alive: 0, deletedAt: 5 });
});

test('what could not be saved is saved with the next edit, and the blogger is told', async () => {
  const problems: unknown[] = [];
  const session = openDraftSession(await stored(), (error) => problems.push(error));
  db.close({ disableAutoOpen: true });
  session.edit({ title: 'Not yet' });
  await expect.poll(() => problems.length).toBe(1);
  await db.open();
  session.edit({ excerpt: 'Now' });
  await expect.poll(stored).toMatchObject({ title: 'Not yet', excerpt: 'Now' });
});
