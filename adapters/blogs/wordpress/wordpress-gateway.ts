import type { Post } from '../../../domain/post/post.ts';
import type { Answer, Blog, BlogGateway, Placement } from '../../../domain/publish/blog.ts';
import type { Fetch } from '../http/exchange.ts';
import { failure } from '../http/failure.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { type PostFields, postFields, statusFor } from './post-fields.ts';
import { isWhole, PLACEMENT_FIELDS, readPlacement } from './read-post.ts';
import { wordPressApi } from './wordpress-api.ts';

/** Which blog, with its password out of the store. */
export interface WordPressAccess {
  readonly blog: Pick<Blog, 'apiUrl' | 'user' | 'can'>;
  readonly password: string;
  readonly fetch?: Fetch;
}

const POSTS = '/wp/v2/posts';
const EDIT = { context: 'edit', _fields: PLACEMENT_FIELDS };

/** A WordPress as the outbox sees it. Make one for each delivery: it remembers categories and tags. */
export function wordPressGateway({ blog, password, fetch }: WordPressAccess): BlogGateway {
  const api = wordPressApi({ apiUrl: blog.apiUrl, user: blog.user, password, fetch });
  const prepare = remembering((post: Post) => postFields(api, post));

  return {
    async find(key) {
      const query = { ...EDIT, slug: slugOf(key), status: 'any' };
      const answer = await api.call({ route: POSTS, query });
      if (!answer.ok) return answer;
      const [first] = Array.isArray(answer.value) ? answer.value : [];
      return first === undefined ? { ok: true, value: null } : readPlacement(first);
    },

    async create(post, key) {
      const fields = await prepare(post);
      if (!fields.ok) return fields;
      const body = { ...fields.value, slug: slugOf(key), status: 'draft' };
      return placement(await api.call({ route: POSTS, query: EDIT, body }));
    },

    async update(remoteId, post, visibility) {
      const route = routeOf(remoteId);
      if (route === null) return failure('gone', '');
      const fields = await prepare(post);
      if (!fields.ok) return fields;
      const held = await api.call({ route, query: EDIT });
      // Asked first, because WordPress would change a post in the bin and call that a success.
      const standing = placement(held);
      if (!held.ok || !standing.ok) return standing;
      const isNew = isKeySlug(textOrNone(fieldsOf(held.value).slug));
      const status = statusFor(visibility, blog.can.publish);
      const body = { ...fields.value, status, ...(isNew && { slug: '' }) };
      return placement(await api.call({ route, query: EDIT, body }));
    },

    async readBack(remoteId, post) {
      const route = routeOf(remoteId);
      if (route === null) return failure('gone', '');
      const fields = await prepare(post);
      if (!fields.ok) return fields;
      const query = { ...EDIT, _fields: `${PLACEMENT_FIELDS},title,content,categories,tags` };
      const held = await api.call({ route, query });
      const standing = placement(held);
      if (!held.ok || !standing.ok) return standing.ok ? failure('not-json', '') : standing;
      return {
        ok: true,
        value: { placement: standing.value, whole: isWhole(held.value, fields.value) },
      };
    },
  };
}

/** The slug that a post carries until it is complete; WordPress makes the real one from the title. */
const slugOf = (key: string): string => `qw-${key.toLowerCase()}`;
const isKeySlug = (slug: string): boolean =>
  /^qw-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.test(slug);

const routeOf = (remoteId: string): string | null =>
  /^\d{1,15}$/.test(remoteId) ? `${POSTS}/${remoteId}` : null;

const placement = (answer: Answer<unknown>): Answer<Placement> =>
  answer.ok ? readPlacement(answer.value) : answer;

/** Keeps the last post's fields, so that a delivery asks for its categories once and not at each step. */
function remembering(
  prepare: (post: Post) => Promise<Answer<PostFields>>,
): (post: Post) => Promise<Answer<PostFields>> {
  let last: { readonly post: Post; readonly fields: Answer<PostFields> } | null = null;
  return async (post) => {
    if (last?.post === post && last.fields.ok) return last.fields;
    last = { post, fields: await prepare(post) };
    return last.fields;
  };
}
