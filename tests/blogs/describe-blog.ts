import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { BlogKind } from '../../domain/publish/blog-kind.ts';
import type { HeldPost, PostFields } from '../../domain/publish/held-post.ts';
import { atBlog, type BlogRig } from './blog-rig.ts';
import { succeeded, titled } from './held-posts.ts';
import { statusOf } from './status-of.ts';
import { watchedFetch } from './watched-fetch.ts';

/** Where ids are the names there is nothing to ask. */
const NO_NAMES = { ok: true, value: {} } as const;

/** What every kind of blog keeps to: the contract of `BlogKind`, against a real blog of that kind. */
export function describeBlogKind(kind: BlogKind, rig: () => BlogRig): void {
  const { connectedWith, made } = atBlog(kind, rig);
  const isAsSent = ({ fields: held }: HeldPost, sent: PostFields): void => {
    const { title, content, excerpt, categories, tags } = sent;
    expect(held).toMatchObject({ title, content, excerpt, categories, tags });
  };

  describe(`${kind.label} keeps the contract of a blog`, () => {
    it('asks for the right to its own addresses, and for none where nothing is one', () => {
      const asked = kind.origins(rig().right) ?? [];
      expect(asked.map((address) => new URL(address).origin)).toContain(
        new URL(rig().right.url ?? '').origin,
      );
      expect(kind.origins({ ...rig().right, url: 'my blog' })).toBeNull();
    });

    it('is connected by who may write, and tells what they may', async () => {
      const { blog, secrets } = succeeded(await kind.connect(rig().right));
      expect(blog.kind).toBe(kind.id);
      expect(Object.keys(secrets).length).toBeGreaterThan(0);
      for (const secret of rig().secrets) expect(JSON.stringify(blog)).not.toContain(secret);
      const gateway = await connectedWith();
      expect(succeeded(await gateway.whoami())).toEqual(blog.can);
    });

    it('refuses the wrong password, and who may not write', async () => {
      expect(await kind.connect(rig().wrong)).toMatchObject({
        error: { kind: expect.stringMatching(/^(wrong-password|password-unseen)$/) },
      });
      expect(await kind.connect(rig().reader)).toMatchObject({ error: { kind: 'forbidden' } });
    });

    it('makes a post that nobody sees and the key finds', async () => {
      const gateway = await connectedWith();
      const key = randomUUID();
      expect(succeeded(await gateway.find(key))).toBeNull();
      const fields = succeeded(await gateway.prepare(titled('Contract: made')));
      const held = succeeded(await gateway.create(fields, key));
      expect(held).toMatchObject({ status: 'draft', scheduledFor: null });
      isAsSent(held, fields);
      expect(succeeded(await gateway.find(key))).toEqual(held);
      expect(await statusOf(held.url)).toBe(404);
    });

    it.runIf(kind.can.categories && kind.can.tags)(
      'says what its categories and tags are called',
      async () => {
        const { gateway, held } = await made('Contract: names');
        const { categories, tags } = held.fields;
        const names = succeeded(
          (await gateway.termNames?.({ categories, tags: [...tags, '987654'] })) ?? NO_NAMES,
        );
        const { categories: sent, tags: sentTags } = titled('');
        expect(Object.values(names).toSorted()).toEqual([...sent, ...sentTags].toSorted());
      },
    );

    it('completes it, whole, and then holds it under its own address', async () => {
      const { gateway, fields, held } = await made('Contract: complete');
      const done = succeeded(await gateway.change(held.remoteId, { fields, status: 'public' }));
      expect(done).toMatchObject({ remoteId: held.remoteId, status: 'public' });
      isAsSent(done, fields);
      expect(done.fields.slug).toBe('contract-complete');
      expect(await statusOf(done.url)).toBe(200);
      expect(succeeded(await gateway.read(held.remoteId))).toEqual(done);
    });

    it('gives it the address and the day that the post names', async () => {
      const { gateway, fields, held } = await made('Contract: dated');
      const named = { ...fields, slug: 'an-address-of-its-own', date: '2017-05-07T01:30:00Z' };
      const change = { fields: named, status: 'public' } as const;
      const done = succeeded(await gateway.change(held.remoteId, change));
      expect(done).toMatchObject({ status: 'public', scheduledFor: null });
      expect(done.fields).toMatchObject({ slug: named.slug, date: named.date });
      expect(done.url).toContain(named.slug);
    });

    it('changes only what is named', async () => {
      const { gateway, fields, held } = await made('Contract: named');
      const before = succeeded(await gateway.change(held.remoteId, { fields, status: 'public' }));
      await rig().retitle(held.remoteId, 'By hand');
      expect(succeeded(await gateway.read(held.remoteId)).fields.title).toBe('By hand');
      const change = { fields: { excerpt: 'New excerpt' } };
      const after = succeeded(await gateway.change(held.remoteId, change));
      expect(after).toEqual({
        ...before,
        fields: { ...before.fields, title: 'By hand', excerpt: 'New excerpt' },
      });
      expect(succeeded(await gateway.change(held.remoteId, change))).toEqual(after);
    });

    it.each(kind.can.statuses.filter((status) => status !== 'scheduled'))(
      'keeps a status until told otherwise: %s',
      async (status) => {
        const { gateway, fields, held } = await made(`Contract: ${status}`);
        const { remoteId } = held;
        const shown = succeeded(await gateway.change(remoteId, { fields, status }));
        expect(shown.status).toBe(status);
        const text = { fields: { content: '<p>Other words.</p>' } };
        expect(succeeded(await gateway.change(remoteId, text)).status).toBe(status);
      },
    );

    it.runIf(kind.can.statuses.includes('scheduled'))(
      'keeps the time of a scheduled post',
      async () => {
        const { gateway, fields, held } = await made('Contract: scheduled');
        const date = '2099-05-07T01:30:00Z';
        const change = { fields: { ...fields, date }, status: 'public' } as const;
        const waiting = succeeded(await gateway.change(held.remoteId, change));
        expect(waiting).toMatchObject({ status: 'scheduled', scheduledFor: date });
        const text = { fields: { title: 'Contract: still scheduled' } };
        expect(succeeded(await gateway.change(held.remoteId, text))).toMatchObject({
          status: 'scheduled',
          scheduledFor: date,
        });
      },
    );

    it('calls a post gone that was taken off, or never was', async () => {
      const { gateway, held } = await made('Contract: gone');
      await rig().remove(held.remoteId);
      for (const id of [held.remoteId, '999999', '../users/1']) {
        expect(await gateway.read(id)).toMatchObject({ error: { kind: 'gone' } });
        const change = { fields: { title: 'Back?' } };
        expect(await gateway.change(id, change)).toMatchObject({ error: { kind: 'gone' } });
      }
    });

    it.each([
      { when: 'nobody answers', fate: 'cut', kind: 'offline' },
      { when: 'it is sent elsewhere with its password', fate: 'redirect', kind: 'redirected' },
      { when: 'the answer has no end', fate: 'flood', kind: 'not-json' },
    ] as const)('stops when $when', async ({ fate, kind: problem }) => {
      const { held } = await made(`Contract: ${fate}`);
      const gateway = await connectedWith(watchedFetch({ fate }).fetch);
      for (const answer of [
        await gateway.whoami(),
        await gateway.find(randomUUID()),
        await gateway.read(held.remoteId),
        await gateway.change(held.remoteId, { fields: { title: 'No' } }),
      ]) {
        expect(answer).toMatchObject({ ok: false, error: { kind: problem } });
        for (const secret of rig().secrets) expect(JSON.stringify(answer)).not.toContain(secret);
      }
    });

    it('tells its secret to the blog alone', async () => {
      const { fetch, requests } = watchedFetch({});
      const { blog, secrets } = succeeded(await kind.connect(rig().right, fetch));
      const gateway = kind.gateway({ blog, secrets, fetch });
      const fields = succeeded(await gateway.prepare(titled('Contract: canary')));
      const held = succeeded(await gateway.create(fields, randomUUID()));
      succeeded(await gateway.change(held.remoteId, { fields, status: 'public' }));
      const telling = requests.filter(({ text }) => rig().secrets.some((s) => text.includes(s)));
      expect(telling.length).toBeGreaterThan(0);
      const { host } = new URL(rig().right.url ?? '');
      for (const { url } of telling) {
        expect(new URL(url).host).toBe(host);
        for (const secret of rig().secrets) expect(decodeURIComponent(url)).not.toContain(secret);
      }
    });
  });
}
