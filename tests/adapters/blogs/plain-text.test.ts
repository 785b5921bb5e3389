import { describe, expect, it } from 'vitest';
import { plainText } from '../../../adapters/blogs/http/plain-text.ts';

describe('what WordPress says is shown as plain text', () => {
  it.each([
    ['AT&amp;T', 'AT&T'],
    ['Dana&#039;s &#x201C;Blog&#x201d;', "Dana's “Blog”"],
    ['<strong>Error:</strong> No.', 'Error: No.'],
    ['&lt;b&gt; &amp;lt;', '<b> &lt;'],
    ['&unknown; &#0; &#9999999; & ;', '&unknown; &#0; &#9999999; & ;'],
  ])('%s', (html, text) => {
    expect(plainText(html)).toBe(text);
  });
});
