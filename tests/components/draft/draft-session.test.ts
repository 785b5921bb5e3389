import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { storeReading } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { activateDraft, findDraft, saveDraft } from '../../../adapters/db/drafts.ts';
import { quoteInDraft } from '../../../adapters/db/quote-in-draft.ts';
import { type DraftSession, openDraftSession } from '../../../components/draft/draft-session.ts';
import { type Draft, type DraftBody, makeDraft } from '../../../domain/draft/draft.ts';
import { quotedIds } from '../../../domain/draft/quoted-ids.ts';
import { clippingOf } from '../../builders/clipping.ts';
import { cluesTelling } from '../../builders/clues.ts';

/** How often random edits are tried; set QUOTEWRIGHT_RUNS for more. */
const RUNS = Number(process.env.QUOTEWRIGHT_RUNS ?? 150);
const ID = 'draft-1';

beforeEach(async () => {
  await saveDraft({ ...makeDraft(ID, 1), body: bodyOf(['first', 'second', 'third']) });
  await activateDraft(ID);
});
afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const paragraph = (words: string) =>
  words === ''
    ? { type: 'paragraph' }
    : { type: 'paragraph', content: [{ type: 'text', text: words }] };
const bodyOf = (lines: readonly string[]): DraftBody => ({
  type: 'doc',
  content: lines.map(paragraph),
});

interface Block {
  readonly type: string;
  readonly attrs?: { readonly clippingId: string };
  readonly content?: readonly { readonly text: string }[];
}
const blocksOf = (draft: Draft): readonly Block[] => (draft.body.content ?? []) as readonly Block[];
const wordsOf = (draft: Draft): string =>
  blocksOf(draft)
    .map(({ content }) => (content ?? []).map(({ text }) => text).join(''))
    .join('\n');

/** What one window does next; `at` chooses among the blocks that are there then. */
type Step =
  | {
      readonly do: 'type' | 'paragraph' | 'move' | 'title' | 'tag';
      readonly window: number;
      readonly at: number;
    }
  | { readonly do: 'quote'; readonly window: number; readonly at: number }
  | { readonly do: 'hear' | 'pause'; readonly window: number; readonly at: number };

const anyStep: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom(
    'type',
    'type',
    'type',
    'paragraph',
    'move',
    'title',
    'tag',
    'quote',
    'hear',
    'pause',
  ),
  window: fc.nat(2),
  at: fc.nat(30),
});

/** Windows on one draft; a window hears of the store only when the test lets it, as notices may come late. */
async function play(steps: readonly Step[]) {
  const stored = await findDraft(ID);
  if (!stored) throw new Error('no draft');
  const fail = (error: unknown) => {
    throw error;
  };
  const windows = [0, 1, 2].map(() => openDraftSession(stored, fail));
  const typed: string[] = [];
  const quoted: string[] = [];
  for (const [turn, step] of steps.entries()) {
    const session = windows[step.window];
    if (session) await act(session, step, { turn, typed, quoted });
  }
  await settle(windows);
  return { windows, typed, quoted };
}

async function act(
  session: DraftSession,
  step: Step,
  { turn, typed, quoted }: { turn: number; typed: string[]; quoted: string[] },
): Promise<void> {
  const draft = session.current();
  const blocks = blocksOf(draft);
  const index = step.at % blocks.length;
  // One letter of its own, which nothing that is typed later can part.
  const word = String.fromCodePoint(0x4e00 + turn);
  const put = (content: readonly unknown[]) =>
    session.edit({ body: { type: 'doc', content: [...content] } });
  if (step.do === 'hear') {
    const now = await findDraft(ID);
    if (now) session.receive(now);
  } else if (step.do === 'pause') await new Promise((resolve) => setTimeout(resolve, step.at % 3));
  else if (step.do === 'title') {
    typed.push(word);
    session.edit({ title: `${draft.title}${word}` });
  } else if (step.do === 'tag') {
    typed.push(word);
    session.edit({ tags: [...draft.tags, word] });
  } else if (step.do === 'quote') {
    const id = `0193e8a0-0000-7000-8000-${String(turn).padStart(12, '0')}`;
    const { clipping, source } = clippingOf(id, [`Words ${turn}.`]);
    const { markup, anchor } = clipping;
    await storeReading({ id, markup, anchor, leftOut: [], clues: cluesTelling(source) }, 1);
    quoted.push(id);
    await quoteInDraft(id, { now: turn, draftId: 'none' });
  } else if (step.do === 'paragraph') {
    typed.push(word);
    put([...blocks.slice(0, index), paragraph(word), ...blocks.slice(index)]);
  } else if (step.do === 'move') {
    const [block] = blocks.slice(index, index + 1);
    put([...blocks.slice(0, index), ...blocks.slice(index + 1), block]);
  } else {
    const line = blocks[index];
    if (line?.type !== 'paragraph') return;
    typed.push(word);
    const before = (line.content ?? []).map(({ text }) => text).join('');
    const cut = step.at % (before.length + 1);
    const now = before.slice(0, cut) + word + before.slice(cut);
    put(blocks.map((block, each) => (each === index ? paragraph(now) : block)));
  }
}

/** Lets every write end and every window hear of the last one. */
async function settle(windows: readonly DraftSession[]): Promise<void> {
  for (let round = 0; round < 40; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    const now = await findDraft(ID);
    for (const session of windows) if (now) session.receive(now);
    const all = new Set(windows.map((session) => JSON.stringify(bare(session.current()))));
    if (round > 3 && all.size === 1 && now && all.has(JSON.stringify(bare(now)))) return;
  }
}

const bare = ({ title, tags, body }: Draft) => ({ title, tags, body });

test('nothing that three windows do to one draft at once is lost, and all come to show the same', async () => {
  await fc.assert(
    fc
      .asyncProperty(fc.array(anyStep, { maxLength: 40 }), async (steps) => {
        const { windows, typed, quoted } = await play(steps);
        const stored = await findDraft(ID);
        if (!stored) throw new Error('the draft is gone');
        const said = `${wordsOf(stored)}\n${stored.title}\n${stored.tags.join('\n')}`;
        expect(typed.filter((word) => !said.includes(word))).toEqual([]);
        expect(quotedIds(stored.body).toSorted()).toEqual(quoted.toSorted());
        for (const session of windows) expect(bare(session.current())).toEqual(bare(stored));
      })
      .beforeEach(async () => {
        await Promise.all(db.tables.map((table) => table.clear()));
        await saveDraft({ ...makeDraft(ID, 1), body: bodyOf(['first', 'second', 'third']) });
        await activateDraft(ID);
      }),
    { numRuns: RUNS },
  );
}, 600_000);
