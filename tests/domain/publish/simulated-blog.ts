import type { Post } from '../../../domain/post/post.ts';
import type { Answer } from '../../../domain/publish/blog.ts';
import type { PostGateway } from '../../../domain/publish/blog-kind.ts';
import type {
  HeldPost,
  PostChange,
  PostFields,
  PostStatus,
} from '../../../domain/publish/held-post.ts';
import type { PublishErrorKind } from '../../../domain/publish/publish-error.ts';
import type { Clock } from './clock.ts';
import { Crash, type Fault } from './faults.ts';

/** What the simulated blog holds of one post. */
interface SimulatedPost {
  readonly id: string;
  /** The delivery's mark, until the post is complete. */
  key: string | null;
  fields: PostFields;
  status: PostStatus;
}

/** Sees a post before and after the program has changed it. */
type ChangeWatcher = (before: SimulatedPost, after: SimulatedPost) => void;

/** How long a request may still be at work after its answer was lost. */
const LATE_MS = 40_000;

/** The category of a post that names none. */
export const DEFAULT_CATEGORY = 'Uncategorised';

/**
 * Stands for a blog's server at the far end of a bad line: it does what it is asked, at once, late
 * or never, and its answer arrives or does not. Like WordPress it makes a second post when it is
 * asked twice, and forgets the delivery's mark once the post is complete.
 */
export function simulatedBlog(clock: Clock, nextFault: () => Fault) {
  const held = new Map<string, SimulatedPost>();
  const late: { readonly at: number; readonly effect: () => unknown }[] = [];
  const may = { publish: true, createCategories: true };
  let made = 0;
  let watcher: ChangeWatcher | null = null;
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

  const create = (fields: PostFields, key: string): Answer<HeldPost> => {
    made += 1;
    const categories = fields.categories.length > 0 ? fields.categories : [DEFAULT_CATEGORY];
    const post: SimulatedPost = {
      id: String(made),
      key,
      fields: { ...fields, categories, slug: '' },
      status: 'draft',
    };
    held.set(post.id, post);
    return { ok: true, value: heldPostOf(post) };
  };

  const change = (remoteId: string, { fields, status }: PostChange): Answer<HeldPost> => {
    const there = held.get(remoteId);
    if (!there) return problem('gone');
    const before = { ...there };
    Object.assign(there, {
      key: null,
      fields: { ...there.fields, ...fields },
      status: status === 'public' && !may.publish ? 'pending' : (status ?? there.status),
    });
    watcher?.(before, there);
    return { ok: true, value: heldPostOf(there) };
  };

  const gateway: PostGateway = {
    whoami: () => request(() => ({ ok: true, value: may })),
    prepare: (post) => request(() => ({ ok: true, value: fieldsOf(post) })),
    find: (key) =>
      request(() => {
        const found = [...held.values()].find((post) => post.key === key);
        return { ok: true, value: found ? heldPostOf(found) : null };
      }),
    create: (fields, key) => request(() => create(fields, key)),
    read: (remoteId) =>
      request(() => {
        const there = held.get(remoteId);
        return there ? { ok: true, value: heldPostOf(there) } : problem('gone');
      }),
    change: (remoteId, asked) => request(() => change(remoteId, asked)),
  };

  return {
    gateway,
    held,
    settle,
    /** What the user may do there; a test may change it. */
    may,
    newest: (): SimulatedPost | undefined => [...held.values()].at(-1),
    /** Has every change by the program watched. */
    onChange: (next: ChangeWatcher): void => {
      watcher = next;
    },
    /** From now on it does nothing and answers with this error; null mends it. */
    suffer: (kind: PublishErrorKind | null): void => {
      trouble = kind;
    },
    /** Somebody changes the newest post there by hand. Requests still at work are done before. False: it was so already. */
    editByHand: (fields: Partial<PostFields>, status?: PostStatus): boolean => {
      for (const request of late.splice(0)) request.effect();
      const there = [...held.values()].at(-1);
      if (!there || there.status === status) return false;
      Object.assign(there, { fields: { ...there.fields, ...fields }, ...(status && { status }) });
      return true;
    },
  };
}

/** The fields of a post as the simulated blog holds them. */
const fieldsOf = ({ title, blocks, excerpt, categories, tags }: Post): PostFields => ({
  title,
  content: JSON.stringify(blocks),
  excerpt,
  slug: '',
  date: '',
  categories,
  tags,
});

const heldPostOf = ({ id, fields, status }: SimulatedPost): HeldPost => ({
  remoteId: id,
  url: `https://blog.example/${id}`,
  status,
  scheduledFor: null,
  fields,
});

const problem = (kind: PublishErrorKind) => ({ ok: false, error: { kind, detail: '' } }) as const;
