import fc from 'fast-check';
import { storeReading } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { keepDraftCursor } from '../../../adapters/db/draft-places.ts';
import { findDraft } from '../../../adapters/db/drafts.ts';
import { quoteInDraft } from '../../../adapters/db/quote-in-draft.ts';
import { type DraftSession, openDraftSession } from '../../../components/draft/draft-session.ts';
import type { Draft, DraftBody } from '../../../domain/draft/draft.ts';
import { readBody, writeBody } from '../../../domain/draft/read-body.ts';
import { clippingOf } from '../../builders/clipping.ts';
import { cluesTelling } from '../../builders/clues.ts';

/** The draft that all windows work on. */
export const ID = 'draft-1';

/** A block of a body in the stored form. */
export interface Block {
  readonly type: string;
  readonly attrs?: { readonly clippingId: string };
  readonly content?: readonly { readonly text: string }[];
}

/** What one window does next; `at` chooses among the blocks and places that are there then. */
export interface Step {
  readonly do:
    | 'type'
    | 'erase'
    | 'paragraph'
    | 'remove'
    | 'move'
    | 'title'
    | 'tag'
    | 'quote'
    | 'hear'
    | 'pause'
    | 'slow';
  readonly window: number;
  readonly at: number;
}

/** One step of one of so many windows. Typing is what there is most of. */
export const anyStep = (windows: number): fc.Arbitrary<Step> =>
  fc.record({
    do: fc.constantFrom<Step['do']>(
      ...(['type', 'type', 'type', 'type', 'erase', 'paragraph', 'remove', 'move'] as const),
      ...(['title', 'tag', 'quote', 'hear', 'hear', 'pause', 'slow'] as const),
    ),
    window: fc.nat(windows - 1),
    at: fc.nat(30),
  });

/** What has to be in the draft in the end: what was typed and quoted, less what somebody took out again. */
export interface Ledger {
  readonly words: Set<string>;
  readonly quotes: Set<string>;
}

/** A paragraph of these words, in the stored form. */
const paragraph = (words: string) =>
  words === ''
    ? { type: 'paragraph' }
    : { type: 'paragraph', content: [{ type: 'text', text: words }] };

/** A body of paragraphs, in the stored form. */
export const bodyOf = (lines: readonly string[]): DraftBody => ({
  type: 'doc',
  content: lines.map(paragraph),
});

/** The draft's blocks. */
export const blocksOf = (draft: Draft): readonly Block[] =>
  (draft.body.content ?? []) as readonly Block[];

/** The words of a block. */
export const wordsIn = ({ content }: Block): string =>
  (content ?? []).map(({ text }) => text).join('');

/** Opens windows on one draft and plays the steps. A window hears of the others only when a step lets it, as news may come late. */
export async function playWindows(
  count: number,
  steps: readonly Step[],
): Promise<{ readonly windows: readonly DraftSession[]; readonly ledger: Ledger }> {
  const stored = await findDraft(ID);
  if (!stored) throw new Error('no draft');
  const fail = (error: unknown) => {
    throw error;
  };
  const windows = Array.from({ length: count }, () => openDraftSession(stored, fail));
  const ledger: Ledger = { words: new Set(), quotes: new Set() };
  for (const [turn, step] of steps.entries()) {
    const session = windows[step.window];
    if (session) await act(session, step, { turn, ledger });
  }
  await settle(windows);
  return { windows, ledger };
}

interface Turn {
  readonly turn: number;
  readonly ledger: Ledger;
}

async function act(session: DraftSession, step: Step, { turn, ledger }: Turn): Promise<void> {
  if (step.do === 'hear') {
    const now = await findDraft(ID);
    if (now) session.receive(now);
  } else if (step.do === 'pause') await wait(step.at % 3);
  else if (step.do === 'slow') void holdUp(step.at);
  else if (step.do === 'quote') ledger.quotes.add(await quoteFromPage(turn, step.at));
  else edit(session, step, { turn, ledger });
}

function edit(session: DraftSession, { do: what, at }: Step, { turn, ledger }: Turn): void {
  const draft = session.current();
  const blocks = blocksOf(draft);
  const index = at % blocks.length;
  const block = blocks[index];
  // One letter of its own, which nothing that is typed later can part.
  const word = String.fromCodePoint(0x4e00 + turn);
  const put = (content: readonly unknown[]) =>
    session.edit({ body: { type: 'doc', content: [...content] } });
  const others = blocks.filter((_, each) => each !== index);
  const before = block ? wordsIn(block) : '';
  const cut = at % (before.length + 1);
  const say = (words: string) => put(blocks.map((one) => (one === block ? paragraph(words) : one)));
  if (!block || (block.type !== 'paragraph' && ['type', 'erase'].includes(what))) return;
  if (['type', 'paragraph', 'title', 'tag'].includes(what)) ledger.words.add(word);
  if (what === 'type') say(before.slice(0, cut) + word + before.slice(cut));
  else if (what === 'erase') {
    ledger.words.delete(before.charAt(cut));
    say(before.slice(0, cut) + before.slice(cut + 1));
  } else if (what === 'paragraph')
    put([...blocks.slice(0, index), paragraph(word), ...blocks.slice(index)]);
  else if (what === 'move') put([...others, block]);
  else if (what === 'remove' && others.length > 0) {
    for (const letter of before) ledger.words.delete(letter);
    if (block.attrs) ledger.quotes.delete(block.attrs.clippingId);
    put(others);
  } else if (what === 'title') session.edit({ title: `${draft.title}${word}` });
  else if (what === 'tag') session.edit({ tags: [...draft.tags, word] });
}

/** Clips a passage and adds it to the draft at some cursor as the gesture does, past all windows. */
async function quoteFromPage(turn: number, at: number): Promise<string> {
  const id = `0193e8a0-0000-7000-8000-${String(turn).padStart(12, '0')}`;
  const { clipping, source } = clippingOf(id, [`Words ${turn}.`]);
  const { markup, anchor } = clipping;
  await storeReading({ id, markup, anchor, leftOut: [], clues: cluesTelling(source) }, 1);
  await keepDraftCursor(ID, { block: at % 7, offset: at % 3 });
  await quoteInDraft(id, { now: turn, draftId: 'none', by: id });
  return id;
}

/** Keeps the tables from every other writer for some time. */
const holdUp = (turns: number): Promise<void> =>
  db.transaction('rw', db.drafts, db.draftBodies, async () => {
    for (let turn = 0; turn < turns; turn += 1) await db.drafts.get(ID);
  });

/** Lets every write end and every window hear of the last one. */
async function settle(windows: readonly DraftSession[]): Promise<void> {
  for (let round = 0; round < 200; round += 1) {
    await wait(2);
    const now = await findDraft(ID);
    if (!now) return;
    for (const session of windows) session.receive(now);
    const isSame = windows.every((session) => saying(session.current()) === saying(now));
    if (round > 3 && isSame) return;
  }
}

/** What a draft says, to compare it: an attribute that is not written down has its usual value. */
export const saying = ({ title, tags, body }: Draft): string =>
  JSON.stringify({ title, tags, body: writeBody(readBody(body)) });

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
