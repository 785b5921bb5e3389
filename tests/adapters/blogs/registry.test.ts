import { describe, expect, it } from 'vitest';
import { BLOG_KINDS, blogKindOf } from '../../../adapters/blogs/registry.ts';
import { catalogue } from '../../setup/messages.ts';

describe('the kinds of blog', () => {
  it('are found by their id, and nothing else is', () => {
    for (const kind of BLOG_KINDS) expect(blogKindOf(kind.id)).toBe(kind);
    expect(new Set(BLOG_KINDS.map(({ id }) => id)).size).toBe(BLOG_KINDS.length);
    expect(blogKindOf('toString')).toBeUndefined();
  });

  it.each(BLOG_KINDS)('have words for their forms: $id', ({ fields, hint }) => {
    const words = catalogue('en');
    for (const key of [hint, ...fields.map(({ label }) => label)])
      expect(words).toHaveProperty(key);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });

  it.each([
    ['example.com', ['https://example.com/']],
    ['http://example.com/blog', ['http://example.com/blog', 'https://example.com/blog']],
    ['localhost:8080', ['http://localhost:8080/']],
    ['no address', null],
  ])('say which addresses they need: %s', (url, origins) => {
    expect(blogKindOf('wordpress')?.origins({ url })).toEqual(origins);
  });
});
