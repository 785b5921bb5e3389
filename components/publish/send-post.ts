import { v7 } from 'uuid';
import { ringOutbox } from '../../adapters/browser/outbox-bell.ts';
import { requestOrigins } from '../../adapters/browser/permissions.ts';
import { enqueue } from '../../adapters/db/outbox.ts';
import type { Post } from '../../domain/post/post.ts';
import type { Blog, Visibility } from '../../domain/publish/blog.ts';
import { planPublication } from '../../domain/publish/plan-publication.ts';

/** One press of Publish. */
export interface Sending {
  readonly draftId: string;
  readonly post: Post;
  readonly visibility: Visibility;
  /** The blogs, home first. */
  readonly chosen: readonly Blog[];
  readonly linkBack: boolean;
}

/**
 * Puts the post into the outbox and wakes the one who delivers. Call it in a click: permissions that
 * were taken back are asked for again. Returns what went wrong in a sentence, or null.
 */
export async function sendPost({
  draftId,
  post,
  visibility,
  chosen,
  linkBack,
}: Sending): Promise<string | null> {
  const [home, ...others] = chosen;
  if (!home) return null;
  if (!(await requestOrigins(chosen.map(({ url }) => url)))) {
    return 'The browser may not talk to your blog, so nothing was sent; the draft is as it was. Press the button again and choose Allow.';
  }
  await enqueue(draftId, (soFar) =>
    planPublication({ draftId, post, visibility, home, others, linkBack }, soFar, {
      newId: () => v7(),
      now: Date.now(),
    }),
  );
  await ringOutbox();
  return null;
}
