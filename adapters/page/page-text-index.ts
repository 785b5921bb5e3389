import { indexText, type TextIndex } from '../../domain/anchor/text-index.ts';
import { ownerOf } from './dom.ts';
import { type PageText, readPageText } from './page-text.ts';

/** A page's text. The index of its words is made when it is first asked for. */
export interface ReadPage {
  readonly page: PageText;
  readonly index: () => Promise<TextIndex>;
  readonly isIndexed: () => boolean;
}

/** How long the page waits at most, in milliseconds, with room for a step that takes longer than thought. */
const SLICE = 12;

const known = new WeakMap<Node, Promise<ReadPage>>();

/**
 * The text of `root`, read in slices and kept until anything inside changes. A change while it is
 * being read is noticed at the next call.
 */
export function readPage(root: Element | ShadowRoot): Promise<ReadPage> {
  const kept = known.get(root);
  if (kept && !forgetIfChanged(root)) return kept;
  watch(root);
  const made = read(root);
  known.set(root, made);
  return made;
}

async function read(root: Element | ShadowRoot): Promise<ReadPage> {
  const view = ownerOf(root).defaultView;
  const page = await inSlices(readPageText(root), view);
  let index: Promise<TextIndex> | undefined;
  return {
    page,
    index: () => {
      index ??= inSlices(indexText(page.text), view);
      return index;
    },
    isIndexed: () => index !== undefined,
  };
}

const watchers = new WeakMap<Node, MutationObserver>();

function watch(root: Node): void {
  const watcher = new MutationObserver(() => {
    watcher.disconnect();
    known.delete(root);
  });
  watcher.observe(root, { childList: true, characterData: true, subtree: true });
  watchers.set(root, watcher);
}

/** True when `root` has changed since it was indexed; the observer itself is told only later. */
function forgetIfChanged(root: Node): boolean {
  const watcher = watchers.get(root);
  if (watcher && watcher.takeRecords().length === 0) return false;
  watcher?.disconnect();
  known.delete(root);
  return true;
}

async function inSlices<Result>(
  work: Generator<void, Result>,
  view: Window | null,
): Promise<Result> {
  const { performance } = view ?? globalThis;
  let until = performance.now() + SLICE;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + SLICE;
  }
}

/** Lets everything that waits go first. `yield` isn't slowed down as a timer is, where there is one. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
