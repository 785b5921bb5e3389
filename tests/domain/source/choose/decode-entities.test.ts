import { expect, test } from 'vitest';
import { decodeEntities } from '../../../../domain/source/choose/decode-entities.ts';

test.each([
  ['Tom &amp; Ann', 'Tom & Ann'],
  ['&quot;No&quot;, it&#39;s &#x27;Yes&#x27;', "\"No\", it's 'Yes'"],
  ['India&rsquo;s caf&eacute; &ndash; &Ouml;l', 'India’s café – Öl'],
  ['AT&amp;amp;T', 'AT&T'],
  ['&ccedil;a &scaron;', 'ça š'],
  [
    'R&D; &unknown; &constructor; &#xD800; &#0; &;',
    'R&D; &unknown; &constructor; &#xD800; &#0; &;',
  ],
])('"%s" means "%s"', (written, meant) => {
  expect(decodeEntities(written)).toBe(meant);
});
