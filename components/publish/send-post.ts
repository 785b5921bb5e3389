import { v7 } from 'uuid';
import { requestOrigins } from '../../adapters/browser/permissions.ts';
import { wakeOutbox } from '../../adapters/browser/wake-outbox.ts';
import { enqueue } from '../../adapters/db/outbox.ts';
import type { Post } from '../../domain/post/post.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import { planPublication } from '../../domain/publish/plan-publication.ts';
import type { RequestedStatus } from '../../domain/publish/requested-status.ts';

/** One press of Publish. */
export interface Sending {
  readonly draftId: string;
  readonly post: Post;
  readonly requestedStatus: RequestedStatus;
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
    planPublication({ ...sending, home, others }, soFar, {
      newId: () => v7(),
      now: Date.now(),
    }),
  );
  await wakeOutbox();
  return true;
}
