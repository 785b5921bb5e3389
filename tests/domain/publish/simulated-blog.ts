import type { Post } from '../../../domain/post/post.ts';
import type { Answer, BlogGateway, Placement, Visibility } from '../../../domain/publish/blog.ts';
import type { PublishErrorKind } from '../../../domain/publish/publish-error.ts';
import type { Clock } from './clock.ts';
import { Crash, type Fault } from './faults.ts';

/** What the simulated blog holds of one post. */
interface HeldPost {
  readonly id: string;
  /** The delivery's mark, until the post is complete. */
  key: string | null;
  post: Post;
  visibility: Visibility;
}

/** How long a request may still be at work after its answer was lost. */
const LATE_MS = 40_000;

/**
 * Stands for a blog's server at the far end of a bad line: it does what it is asked, at once, late
 * or never, and its answer arrives or does not. Like WordPress it makes a second post when it is
 * asked twice, and forgets the delivery's mark once the post is complete.
 */
export function simulatedBlog(clock: Clock, nextFault: () => Fault) {
  const held = new Map<string, HeldPost>();
  const late: { readonly at: number; readonly effect: () => unknown }[] = [];

  let trouble: PublishErrorKind | null = null;

  const settle = (): void => {
    for (const request of late.splice(0)) {
      if (request.at <= clock.now()) request.effect();
      else late.push(request);
    }
  };

  async function request<Value>(effect: () => Answer<Value>): Promise<Answer<Value>> {
    settle();
    if (trouble) return problem(trouble);
    switch (nextFault()) {
      case 'none':
        return effect();
      case 'request lost':
        return problem('offline');
      case 'answer lost':
        effect();
        return problem('timeout');
      case 'error after the deed':
        effect();
        return problem('server-error');
      case 'done late':
        late.push({ at: clock.now() + LATE_MS, effect });
        return problem('timeout');
      case 'crash before':
        throw new Crash();
      case 'crash after':
        effect();
        throw new Crash();
      case 'crash, done late':
        late.push({ at: clock.now() + LATE_MS, effect });
        throw new Crash();
    }
  }

  const gateway: BlogGateway = {
    find: (key) =>
      request(() => {
        const found = [...held.values()].find((post) => post.key === key);
        return { ok: true, value: found ? placementOf(found) : null };
      }),
    create: (post, key) =>
      request(() => {
        const made: HeldPost = { id: String(held.size + 1), key, post, visibility: 'draft' };
        held.set(made.id, made);
        return { ok: true, value: placementOf(made) };
      }),
    update: (remoteId, post, visibility) =>
      request(() => {
        const there = held.get(remoteId);
        if (!there) return problem('gone');
        Object.assign(there, { key: null, post, visibility });
        return { ok: true, value: placementOf(there) };
      }),
    readBack: (remoteId, post) =>
      request(() => {
        const there = held.get(remoteId);
        if (!there) return problem('gone');
        const whole = JSON.stringify(there.post) === JSON.stringify(post);
        return { ok: true, value: { placement: placementOf(there), whole } };
      }),
  };
  /** From now on it does nothing and answers with this error; null mends it. */
  const suffer = (kind: PublishErrorKind | null): void => {
    trouble = kind;
  };
  return { gateway, held, settle, suffer };
}

const placementOf = ({ id, visibility }: HeldPost): Placement => ({
  remoteId: id,
  url: `https://blog.example/${id}`,
  visibility,
});

const problem = (kind: PublishErrorKind) => ({ ok: false, error: { kind, detail: '' } }) as const;
