import { expect, test } from 'vitest';
import { type Block, type Post, run } from '../../../domain/post/post.ts';
import { toClipboardHtml } from '../../../domain/render/to-clipboard-html.ts';
import { toGutenberg } from '../../../domain/render/to-gutenberg.ts';
import { toHtml } from '../../../domain/render/to-html.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { paragraph, postOf } from './any-post.ts';

const SAID = 'قالت الحملة إنها اختُرقت (2017).';
const quote: Block = {
  kind: 'quote',
  blocks: [paragraph(SAID), { kind: 'list', ordered: false, items: [[paragraph('أولًا!')]] }],
  attribution: [run('Sara Ali, '), run('الأهرام', ['isolate', 'em'], 'https://a.test/')],
  url: 'https://a.test/x',
  lang: 'ar',
};
const leadIn = paragraph(run('الأهرام', ['isolate', 'em'], 'https://a.test/'), ' reports:');
const english: Post = postOf(leadIn, quote);
const arabic: Post = {
  ...postOf(paragraph('بحسب ', run('Reuters', ['isolate']), ':'), paragraph('We were hacked.')),
  lang: 'ar',
};

test('WordPress gets the direction of every paragraph that runs from right to left', () => {
  const html = toGutenberg(english);
  expect(html).toContain(
    `<!-- wp:paragraph {"direction":"rtl"} -->\n<p dir="rtl">${SAID}</p>\n<!-- /wp:paragraph -->`,
  );
  expect(html).toContain('<li><span dir="rtl">أولًا!</span></li>');
  expect(html).toContain(
    '<!-- wp:paragraph -->\n<p><a href="https://a.test/"><span dir="auto"><em>الأهرام</em></span></a> reports:</p>',
  );
});

test('a right-to-left post says the direction of all its blocks, as the blog may run either way', () => {
  for (const html of [toGutenberg(arabic), toHtml(arabic), toClipboardHtml(arabic)]) {
    expect(html).toContain('<p dir="rtl">بحسب ');
    expect(html).toContain('<p dir="ltr">We were hacked.</p>');
  }
});

test('a file and the clipboard say the direction, and set the name apart', () => {
  expect(toHtml(english)).toContain(
    '<p><a href="https://a.test/"><bdi><em>الأهرام</em></bdi></a> reports:</p>',
  );
  expect(toHtml(english)).toContain(`lang="ar" dir="rtl">\n<p>${SAID}</p>`);
  expect(toClipboardHtml(english)).toContain(`<blockquote><p dir="rtl">${SAID}</p><ul dir="rtl">`);
});

test('text and Markdown isolate the names of our own sentences, and add no sign to a source’s words', () => {
  expect(toText(english)).toContain('⁨الأهرام⁩ <https://a.test/> reports:');
  expect(toMarkdown(english, { frontMatter: false })).toContain(
    '[⁨*الأهرام*⁩](https://a.test/) reports:',
  );
  for (const text of [toText(english), toMarkdown(english, { frontMatter: false })]) {
    expect(text.split('\n')).toContain(`> ${SAID}`);
  }
});

test('a post that runs from left to right throughout says nothing of direction', () => {
  const plain = postOf(paragraph('Reuters reports:'), { kind: 'embed', url: 'https://a.test/' });
  for (const html of [toGutenberg(plain), toHtml(plain), toClipboardHtml(plain)]) {
    expect(html).not.toMatch(/dir|bdi|direction/);
  }
});
