import { isCutOff, sendClip, sendRestore } from '../../adapters/browser/messages.ts';
import { isPainted } from '../../adapters/page/paint-passages.ts';
import { passageAt } from '../../adapters/page/passage-at.ts';
import { watchPage } from '../../adapters/page/watch-page.ts';
import { sayProblem } from '../toast/clip-and-say.ts';
import { onClippingsChanged } from '../toast/page-changed.ts';
import { openToast } from '../toast/toast.ts';
import { offerClipping } from './clip-button.ts';
import { openCard } from './clipping-card.ts';
import { keepList, type ListedClipping } from './clipping-list.ts';
import type { Float } from './float.ts';
import { keepPainted } from './keep-painted.ts';
import { clearLeftovers } from './leftovers.ts';
import { holdShelf } from './page-shelf.ts';
import { bringIntoView, onPlainClick, type Point } from './plain-click.ts';
import { failedWords, WORDS } from './words.ts';

/** Where, in the script's own world, reading mode can be ended by its own extension. */
const READING: unique symbol = Symbol.for('quotewright.reading');

const world: { [READING]?: (() => void) | undefined } & typeof globalThis = globalThis;

/** An extension that was updated comes back to the pages that it was on in this time, in milliseconds. */
const SUCCESSION = 3_000;

/** A card opens below the line that was clicked, in CSS pixels. */
const LINE = 16;

/** Starts reading mode on this page, once; it ends when it is switched off or cut off from its extension. */
export function startReadingMode(): void {
  if (world[READING]) return;
  const end = new AbortController();
  const { signal } = end;
  world[READING] = () => {
    delete world[READING];
    end.abort();
  };
  clearLeftovers(signal);
  let card: Float | null = null;
  const painted = keepPainted(() => list.show(listed()), signal);
  const shelf = holdShelf(painted.paint);

  const listed = (): readonly ListedClipping[] =>
    shelf.clippings().map((clipping) => {
      const passage = painted.passages().get(clipping.id);
      const state = passage?.verdict === 'altered' ? 'altered' : 'there';
      return { clipping, state: passage ? state : 'missing' };
    });
  const open = (one: ListedClipping, at: Point, onClosed: () => void) => {
    card?.close();
    card = openCard({
      ...one,
      at,
      onClosed,
      onNoted: () => void shelf.refresh(),
      onRemoved: (id) => {
        sayRemoved(id);
        void shelf.refresh();
      },
    });
  };
  const sayRemoved = (id: string) =>
    openToast('').say({
      message: WORDS.removed,
      actions: [{ label: WORDS.undo, press: () => void putBack(id) }],
      stay: 'passing',
    });
  const putBack = async (id: string) => {
    const sent = await sendRestore(id);
    if (sent.kind !== 'done') return sayProblem(failedWords(sent));
    openToast('').say({ message: WORDS.restored, actions: [], stay: 'passing' });
    await shelf.refresh();
  };
  const list = keepList((one) => {
    open(one, bringIntoView(painted.passages().get(one.clipping.id)?.range), () => list.focus());
  }, signal);
  const clip = async () => {
    const sent = await sendClip();
    if (sent.kind === 'cut-off') endCutOff();
    else if (sent.kind !== 'done') sayProblem(failedWords(sent));
  };
  const endCutOff = () => {
    if (signal.aborted) return;
    world[READING]?.();
    setTimeout(() => {
      if (!isPainted()) sayProblem(WORDS.cutOff);
    }, SUCCESSION);
  };

  offerClipping(() => void clip(), signal);
  onClippingsChanged(() => void shelf.refresh(), signal);
  onPlainClick((point) => {
    const id = passageAt(document, painted.passages(), point);
    const one = listed().find(({ clipping }) => clipping.id === id);
    if (one) open(one, { x: point.x, y: point.y + LINE }, () => undefined);
    else card?.close();
  }, signal);
  watchPage(
    document,
    {
      onContent: () => {
        shelf.look();
        painted.again();
      },
      onReturn: () => void shelf.refresh(),
      onAddress: () => {
        card?.close();
        shelf.look();
      },
      onBeat: () => {
        if (isCutOff()) endCutOff();
      },
    },
    signal,
  );
  signal.addEventListener('abort', () => card?.close());
  void shelf.refresh();
}
