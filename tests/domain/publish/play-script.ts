import { type Post, run } from '../../../domain/post/post.ts';
import { resolveConflict } from '../../../domain/publish/conflict.ts';
import type { FieldName } from '../../../domain/publish/held-post.ts';
import { hasStopped } from '../../../domain/publish/outbox.ts';
import { cancelDelivery, retryDelivery } from '../../../domain/publish/press-again.ts';
import { isLive } from '../../../domain/publish/receipt.ts';
import type { Deed } from './blogger-script.ts';
import { outboxRig } from './outbox-rig.ts';
import { request, shortPost } from './publication-request.ts';

/** What the last press on a blog promised; null where nothing is promised, as after "Cancel". */
export interface Promised {
  readonly text: number;
  readonly request: 'publish' | 'draft';
}

/** Plays deeds, and then lets the world become well again; tells what there is to judge. */
export async function playScript(blogIds: readonly string[], script: readonly Deed[]) {
  const rig = outboxRig(blogIds);
  /** What the screen shows: the nth text. */
  let screen = 0;
  let hands = 0;
  const promised = new Map<string, Promised | null>();
  /** Where the blogger chose theirs: the text on the screen then does not go out again. */
  const yielded = new Map<string, number>();
  const shownByHand = new Set<string>();
  /** Where nobody could tell a hand from ours: nothing is judged of who sees the post. */
  const untold = new Set<string>();
  const offlineAsked = new Set<string>();
  /** Where somebody took a post offline that we had shown. */
  const hiddenByHand = new Set<string>();
  /** Values that somebody wrote there by hand, and that nobody has asked to replace. */
  const guarded = new Map<string, Map<FieldName, unknown>>(blogIds.map((id) => [id, new Map()]));
  const overwritten: string[] = [];
  /** Where somebody did anything by hand: only there can both sides have changed. */
  const touched = new Set<string>();

  for (const id of blogIds) {
    rig.blogAt(id).onChange((before, after) => {
      for (const [field, value] of guarded.get(id) ?? []) {
        if (before.fields[field] === value && after.fields[field] !== value)
          overwritten.push(`${field} at ${id}: ${String(value)}`);
      }
      const isTakenOff = isLive(before.status) && !isLive(after.status);
      if (hiddenByHand.has(id) && !untold.has(id) && !isLive(before.status) && isLive(after.status))
        overwritten.push(`hidden at ${id}`);
      if (isTakenOff && shownByHand.has(id) && !offlineAsked.has(id) && !untold.has(id))
        overwritten.push(`status at ${id}`);
      if (after.status !== before.status) shownByHand.delete(id);
    });
  }

  const press = (blogs: readonly string[], status: 'publish' | 'draft'): void => {
    const [home = '', ...others] = blogs;
    const post = postOf(screen);
    const planned = rig.press(
      request(others, { post, requestedStatus: status, home: { id: home, name: `The ${home}` } }),
    );
    for (const { blogId, post: sent } of planned)
      if (sent === post) promised.set(blogId, { text: screen, request: status });
  };
  const at = (blog: string) => rig.sent().find(({ blogId }) => blogId === blog);
  const retry = (blog: string): void => {
    const delivery = at(blog);
    if (!delivery || !hasStopped(delivery)) return;
    const post = postOf(screen);
    rig.act(delivery.id, (one) => retryDelivery(one, post, rig.clock.now()));
    const before = promised.get(blog);
    if (before) promised.set(blog, { ...before, text: screen });
  };
  const cancel = (blog: string): void => {
    const delivery = at(blog);
    if (!delivery || delivery.state === 'published' || delivery.state === 'cancelled') return;
    rig.act(delivery.id, (one) => cancelDelivery(one, rig.clock.now()));
    promised.set(blog, null);
  };
  const choose = (blog: string, choice: 'theirs' | 'ours'): void => {
    const delivery = at(blog);
    if (!delivery?.conflict) return;
    for (const { field } of delivery.conflict.fields) guarded.get(blog)?.delete(field);
    for (const { field, theirs } of delivery.conflict.fields) {
      const now = [...rig.blogAt(blog).held.values()].at(-1)?.fields[field];
      // It was changed once more since both versions were shown: that one nobody has seen.
      if (now !== theirs) guarded.get(blog)?.set(field, now);
    }
    if (choice === 'theirs') yielded.set(blog, delivery.press === 0 ? 0 : textOf(delivery.post));
    if (delivery.conflict.status !== null) {
      if (choice === 'ours') offlineAsked.add(blog);
      promised.set(blog, null);
    }
    rig.act(delivery.id, (one) => resolveConflict(one, choice, rig.clock.now()));
  };
  const showByHand = (blog: string, status: 'public' | 'private' | 'draft'): void => {
    const before = rig.blogAt(blog).newest()?.status;
    if (!rig.blogAt(blog).editByHand({}, status)) return;
    touched.add(blog);
    // While we wait to hear whether our own asking arrived, the same by hand looks like that.
    const delivery = at(blog);
    if (delivery && delivery.sentAt !== null) return void untold.add(blog);
    const wasShownByUs = before !== undefined && isLive(before) && !shownByHand.has(blog);
    if (wasShownByUs && !isLive(status)) hiddenByHand.add(blog);
    if (isLive(status)) hiddenByHand.delete(blog);
    shownByHand.add(blog);
  };
  const work = async (pauseMs: number): Promise<void> => {
    await rig.runOnce();
    rig.clock.moveTo(rig.clock.now() + pauseMs);
  };
  /** Does it before the nth step of the background, and lets that work. */
  const meanwhile = async (step: number, deed: () => void): Promise<void> => {
    let left = step;
    rig.meanwhile(() => {
      if (left-- === 0) deed();
    });
    await rig.runOnce();
    rig.meanwhile(null);
    if (left >= 0) deed();
  };

  const play = async (deed: Deed): Promise<void> => {
    switch (deed.kind) {
      case 'press':
        if (deed.mend) screen += 1;
        return press(deed.blogs, deed.request);
      case 'press meanwhile':
        return meanwhile(deed.step, () => {
          screen += 1;
          press(deed.blogs, deed.request);
        });
      case 'mend':
        screen += 1;
        return;
      case 'cancel':
        return cancel(deed.blog);
      case 'cancel meanwhile':
        return meanwhile(deed.step, () => cancel(deed.blog));
      case 'retry':
        return retry(deed.blog);
      case 'choose':
        return choose(deed.blog, deed.choice);
      case 'disconnect':
        return void rig.connected.delete(deed.blog);
      case 'connect':
        return void rig.connected.add(deed.blog);
      case 'edit there': {
        if (rig.blogAt(deed.blog).held.size === 0) return;
        hands += 1;
        touched.add(deed.blog);
        rig.blogAt(deed.blog).editByHand({ [deed.field]: `by hand ${hands}` });
        guarded.get(deed.blog)?.set(deed.field, `by hand ${hands}`);
        return;
      }
      case 'show there':
        return showByHand(deed.blog, deed.status);
      case 'faults':
        return rig.befall(deed.faults);
      case 'run':
        return work(deed.pauseMs);
    }
  };
  for (const deed of script) await play(deed);

  rig.befall([]);
  for (const id of blogIds) rig.connected.add(id);
  rig.settle();
  // One that waits for another, which waits for the blogger, waits on.
  await rig.runFor(20);
  for (const id of blogIds) if (at(id)?.error?.kind !== 'edited-there') retry(id);
  await rig.runFor(40);
  rig.settle();
  const byHand = (blog: string): ReadonlySet<FieldName> => new Set(guarded.get(blog)?.keys());
  const isStatusTold = (blog: string): boolean => !shownByHand.has(blog) && !untold.has(blog);
  return { rig, promised, yielded, isStatusTold, touched, byHand, overwritten, at };
}

/** The nth text: its title and its words say so. */
const postOf = (text: number): Post =>
  shortPost(titleOf(text), {
    // Every third text has an excerpt: a field that is set, changed and emptied again.
    excerpt: text % 3 === 1 ? `Excerpt ${text}` : '',
    blocks: [{ kind: 'paragraph', content: [run(wordsOf(text))] }],
  });
export const titleOf = (text: number): string => `Title ${text}`;
export const wordsOf = (text: number): string => `The words of ${text}.`;
const textOf = ({ title }: Post): number => Number(title.replace('Title ', ''));
