import { v7 } from 'uuid';
import { ringOutbox } from '../../adapters/browser/outbox-bell.ts';
import { requestOrigins } from '../../adapters/browser/permissions.ts';
import { enqueue } from '../../adapters/db/outbox.ts';
import type { Post } from '../../domain/post/post.ts';
import { POST_VERSION } from '../../domain/post/post.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import { planPublication } from '../../domain/publish/plan-publication.ts';
import type { StatusWish } from '../../domain/publish/status-wish.ts';

/** One press of Publish. */
export interface Sending {
  readonly draftId: string;
  readonly post: Post;
  readonly wish: StatusWish;
  /** The blogs, home first. */
  readonly chosen: readonly Blog[];
  readonly linkBack: boolean;
}

/**
 * Puts the post into the outbox and wakes the one who delivers. Call it in a click: permissions that
 * were taken back are asked for again. False when the browser may not talk to the blogs: then
 * nothing was sent. Rejects when the store refuses.
 */
export async function sendPost({ chosen, ...sending }: Sending): Promise<boolean> {
  const [home, ...others] = chosen;
  if (!home) return true;
  if (!(await requestOrigins(chosen.map(({ url }) => url)))) return false;
  await enqueue(sending.draftId, (soFar) =>
    planPublication({ ...sending, postVersion: POST_VERSION, home, others }, soFar, {
      newId: () => v7(),
      now: Date.now(),
    }),
  );
  await ringOutbox();
  return true;
}
