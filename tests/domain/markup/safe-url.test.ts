import fc from 'fast-check';
import { expect, test } from 'vitest';
import { safePageUrl, safeUrl } from '../../../domain/markup/safe-url.ts';

test.each([
  ['https://a.test/x?b=1#c', 'https://a.test/x?b=1#c'],
  ['HTTP://A.test', 'http://a.test/'],
  ['  https://a.test/ ', 'https://a.test/'],
  ['https://a.test/été', 'https://a.test/%C3%A9t%C3%A9'],
  ['mailto:dana@blog.test', 'mailto:dana@blog.test'],
  ['http://a.test\\@evil.test', 'http://a.test/@evil.test'],
  ['https://@a.test/', 'https://a.test/'],
])('a reader may be sent to %s', (address, safe) => {
  expect(safeUrl(address)).toBe(safe);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://a.test/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://a.test/1',
  'file:///etc/passwd',
  'filesystem:https://a.test/x',
  'ftp://a.test/',
  'ws://a.test/',
  'about:blank',
  'chrome-extension://abc/x.html',
  'view-source:https://a.test/',
  'tel:123',
  'https://bank.test@evil.test/',
  'https://user:pass@a.test/',
  'https://',
  '/relative',
  '',
])('nobody is sent to %j', (address) => {
  expect(safeUrl(address)).toBeNull();
});

test('a relative address needs a page to be relative to', () => {
  expect(safeUrl('../x', 'https://a.test/b/c')).toBe('https://a.test/x');
  expect(safeUrl('javascript:alert(1)', 'https://a.test/')).toBeNull();
});

test('a page has no mail address', () => {
  expect(safePageUrl('mailto:a@b.test')).toBeNull();
  expect(safePageUrl('https://a.test/')).toBe('https://a.test/');
});

test('an address that passed passes again unchanged', () => {
  const part = fc.constantFrom(
    'https:',
    '//',
    'a.test',
    '/',
    '\\',
    '@',
    ':',
    '?',
    '#',
    '%0a',
    '\n',
    ' ',
    'é',
    '[',
    '"',
    'mailto:',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const safe = safeUrl(parts.join(''));
      if (safe !== null) expect(safeUrl(safe)).toBe(safe);
    }),
    { numRuns: 2000 },
  );
});
