import type { Answer } from '../../../domain/publish/blog.ts';
import type { BlogAccess, PostGateway } from '../../../domain/publish/blog-kind.ts';
import type { HeldPost, PostChange } from '../../../domain/publish/held-post.ts';
import { failure } from '../http/failure.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { isKeySlug, keySlugOf } from './key-slug.ts';
import { fieldsSet, postBody } from './post-body.ts';
import { unstorable } from './post-error.ts';
import { toWordPressStatus } from './post-status.ts';
import { preparePost } from './prepare-post.ts';
import { HELD_QUERY, readHeldPost } from './read-held-post.ts';
import { remembering } from './remembering.ts';
import { termNames } from './term-names.ts';
import { whoAmI } from './who-am-i.ts';
import { type WordPressApi, wordPressApi } from './wordpress-api.ts';

const POSTS = '/wp/v2/posts';

/** A WordPress as the outbox sees it. Make one for each delivery: it remembers categories and tags. */
export function wordPressPosts({ blog, secrets, fetch }: BlogAccess): PostGateway {
  const { apiUrl, user } = blog;
  const api = wordPressApi({ apiUrl, user, password: secrets.password ?? '', fetch });

  return {
    async whoami() {
      const me = await whoAmI(api);
      return me.ok ? { ok: true, value: me.value.can } : me;
    },

    termNames: (terms) => termNames(api, terms),

    prepare: remembering((post) => preparePost(api, post)),

    async find(key) {
      const query = { ...HELD_QUERY, slug: keySlugOf(key), status: 'any' };
      const answer = await api.call({ route: POSTS, query });
      if (!answer.ok) return answer;
      const [first] = Array.isArray(answer.value) ? answer.value : [];
      return first === undefined ? { ok: true, value: null } : readHeldPost(first);
    },

    create(fields, key) {
      const { slug: _, ...set } = fieldsSet(fields);
      return write(api, POSTS, {
        change: { fields: set, status: 'draft' },
        extra: { slug: keySlugOf(key) },
      });
    },

    async read(remoteId) {
      const held = await readRaw(api, remoteId);
      return held.ok ? readHeldPost(held.value) : held;
    },

    async change(remoteId, change) {
      // Asked first, because WordPress would change a post in the bin and call that a success.
      const raw = await readRaw(api, remoteId);
      if (!raw.ok) return raw;
      const held = readHeldPost(raw.value);
      if (!held.ok) return held;
      const isNew = isKeySlug(textOrNone(fieldsOf(raw.value).slug));
      const writing = { change, extra: isNew && !change.fields.slug ? { slug: '' } : {} };
      const route = `${POSTS}/${held.value.remoteId}`;
      const written = await write(api, route, writing);
      const mayNotPublish = !written.ok && written.error.kind === 'forbidden';
      if (!mayNotPublish || change.status !== 'public') return written;
      return write(api, route, { ...writing, change: { ...change, status: 'pending' } });
    },
  };
}

/** What to write, and what else WordPress is to be told with it. */
interface Writing {
  readonly change: PostChange;
  readonly extra: Readonly<Record<string, string>>;
}

async function write(
  api: WordPressApi,
  route: string,
  { change: { fields, status }, extra }: Writing,
): Promise<Answer<HeldPost>> {
  const body = {
    ...postBody(fields),
    ...(status && { status: toWordPressStatus(status) }),
    ...extra,
  };
  const answer = await api.send({ route, query: HELD_QUERY, body });
  if (!answer.ok) return answer;
  const { status: code, json } = answer.value;
  if (code >= 200 && code < 300) return readHeldPost(json);
  return unstorable(answer.value, fields) ?? api.errorOf(answer.value);
}

async function readRaw(api: WordPressApi, remoteId: string): Promise<Answer<unknown>> {
  if (!/^\d{1,15}$/.test(remoteId)) return failure('gone', '');
  return api.call({ route: `${POSTS}/${remoteId}`, query: HELD_QUERY });
}
