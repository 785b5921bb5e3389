import { describe, expect, it } from 'vitest';
import { blogId } from '../../../domain/publish/blog-id.ts';

const id = (url: string, user = 'dana', kind = 'wordpress') => blogId({ kind, url, user });

describe('a blog’s id', () => {
  it('is the same for ever', () => {
    expect(id('https://example.com/blog')).toBe('764bbdd4-6328-5daf-93fe-0f9a1abc72ab');
  });

  it.each(['http://example.com/blog', 'https://EXAMPLE.com/blog/', 'https://example.com/blog//'])(
    'is the same at %s',
    (url) => expect(id(url)).toBe(id('https://example.com/blog')),
  );

  it('is the same however the user’s name is written', () => {
    expect(id('https://example.com', ' Dana ')).toBe(id('https://example.com', 'dana'));
    expect(id('https://example.com', 'E\u0301va')).toBe(id('https://example.com', '\u00C9va'));
  });

  it('tells blogs, users and kinds apart', () => {
    const ids = [
      id('https://example.com'),
      id('https://example.com/blog'),
      id('https://www.example.com'),
      id('https://example.com:8443'),
      id('https://example.com', 'ed'),
      id('https://example.com', 'dana', 'ghost'),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
