import { describe, expect, it } from 'vitest';
import { frontPageOf } from '../../../domain/publish/front-page.ts';

describe('the address a blogger types', () => {
  it.each([
    ['example.com', 'https://example.com/'],
    ['  https://example.com/blog  ', 'https://example.com/blog'],
    ['http://example.com', 'http://example.com/'],
    ['https://example.com/wp-admin/post-new.php?x=1#y', 'https://example.com/'],
    ['https://example.com/blog/wp-login.php', 'https://example.com/blog/'],
    ['https://example.com/wp-json/', 'https://example.com/'],
    ['localhost:8080', 'http://localhost:8080/'],
    ['127.0.0.1:8165', 'http://127.0.0.1:8165/'],
    ['bücher.example', 'https://xn--bcher-kva.example/'],
    ['', null],
    ['not an address', null],
    ['ftp://example.com', null],
    ['javascript:alert(1)', null],
    ['https://user:secret@example.com', null],
  ])('%j leads to %j', (typed, expected) => {
    expect(frontPageOf(typed)).toBe(expected);
  });
});
