import type { BlogKind } from '../../../domain/publish/blog-kind.ts';
import { frontPageOf, isLoopback } from '../../../domain/publish/front-page.ts';
import { connect } from './connect.ts';
import { readForDraft } from './read-for-draft.ts';
import { wordPressPosts } from './wordpress-posts.ts';

/** A WordPress of one's own, reached by its REST API with an application password. */
export const wordpress: BlogKind = {
  id: 'wordpress',
  label: 'WordPress',
  fields: [
    {
      name: 'url',
      type: 'url',
      label: 'settings_fieldBlogAddress',
      placeholder: 'https://example.com',
    },
    { name: 'user', type: 'text', label: 'settings_fieldUserName', autocomplete: 'username' },
    { name: 'password', type: 'password', label: 'settings_fieldApplicationPassword' },
  ],
  hint: 'settings_wordpressHint',
  // Whoever typed http may be led to https, which the browser takes for another site.
  origins: ({ url = '' }) => {
    const frontPage = frontPageOf(url);
    if (frontPage === null) return null;
    const isStepUp = frontPage.startsWith('http:') && !isLoopback(new URL(frontPage));
    return isStepUp ? [frontPage, frontPage.replace(/^http:/, 'https:')] : [frontPage];
  },
  async connect({ url = '', user = '', password = '' }, fetch = globalThis.fetch) {
    const blog = await connect({ url, user, password, fetch });
    return blog.ok ? { ok: true, value: { blog: blog.value, secrets: { password } } } : blog;
  },
  gateway: wordPressPosts,
  readForDraft,
  // PHP ends a request after 30 seconds; this is twice that.
  settleMs: 60_000,
  can: {
    statuses: ['public', 'private', 'pending', 'scheduled', 'draft'],
    change: true,
    categories: true,
    tags: true,
    excerpt: true,
  },
};
