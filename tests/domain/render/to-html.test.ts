// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../domain/markup/clean-text.ts';
import { type Block, type Inline, MARKS, type Post, run } from '../../../domain/post/post.ts';
import { toClipboardHtml } from '../../../domain/render/to-clipboard-html.ts';
import { toHtml } from '../../../domain/render/to-html.ts';
import { toHtmlFile } from '../../../domain/render/to-html-file.ts';
import { anyBlocks, paragraph, postOf } from './any-post.ts';

const BODY =
  'p h2 h3 h4 ul ol li blockquote pre code a em strong s sup sub bdi br hr figure figcaption img'.split(
    ' ',
  );
const FORMS = [
  {
    name: 'the file',
    render: toHtml,
    elements: BODY,
    attributes: ['href', 'cite', 'lang', 'dir', 'class', 'src', 'alt'],
  },
  {
    name: 'the clipboard',
    render: toClipboardHtml,
    elements: BODY,
    attributes: ['href', 'dir', 'src', 'alt'],
  },
];

describe.each(FORMS)('HTML for $name', ({ render, elements, attributes }) => {
  test('says the words of the post, all of them and in order', () => {
    fc.assert(
      fc.property(anyBlocks(MARKS), (blocks) => {
        expect(folded(parsed(render(postOf(...blocks))).textContent)).toBe(folded(wordsOf(blocks)));
      }),
      { numRuns: 300 },
    );
  });

  test('holds no element and no attribute but those it needs', () => {
    fc.assert(
      fc.property(anyBlocks(MARKS), (blocks) => {
        for (const element of parsed(render(postOf(...blocks))).querySelectorAll('*')) {
          expect(elements).toContain(element.localName);
          for (const { name } of element.attributes) expect(attributes).toContain(name);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a script, a link to one and a broken string stay words', () => {
    const text = '</p><script>alert(1)</script>\u0000\uD800<!--';
    const html = render(postOf(paragraph(run(text, [], 'javascript:alert(1)'))));
    expect(html).toBe('<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;\uFFFD&lt;!--</p>');
  });
});

const quote: Block = {
  kind: 'quote',
  blocks: [paragraph('One'), paragraph('Two')],
  attribution: [run('Jane, '), run('A “title”', [], 'https://a.test/?b=1&c="')],
  url: 'https://a.test/?b=1&c=2',
  lang: 'ar-EG',
};

test('a quote with a source is a figure that says where its words are from', () => {
  expect(toHtml(postOf(quote))).toBe(`<figure class="quote">
<blockquote cite="https://a.test/?b=1&amp;c=2" lang="ar-EG" dir="rtl">
<p dir="ltr">One</p>
<p dir="ltr">Two</p>
</blockquote>
<figcaption>— Jane, <a href="https://a.test/?b=1&amp;c=%22">A “title”</a></figcaption>
</figure>`);
});

test('a quote whose source was named before is a blockquote', () => {
  const plain: Block = { ...quote, attribution: null, lang: '"><script>', url: 'javascript:x' };
  expect(toHtml(postOf(plain))).toBe('<blockquote>\n<p>One</p>\n<p>Two</p>\n</blockquote>');
});

test('editors get a quote whose last paragraph names the source, and nothing they would glue to it', () => {
  expect(toClipboardHtml(postOf(quote))).toBe(
    '<blockquote><p>One</p><p>Two</p><p>— Jane, <a href="https://a.test/?b=1&amp;c=%22">A “title”</a></p></blockquote>',
  );
});

test('an embed is a link to what it shows', () => {
  const url = 'https://social.test/a/status/1';
  expect(toHtml(postOf({ kind: 'embed', url }))).toBe(`<p><a href="${url}">${url}</a></p>`);
});

test('a link that changes its emphasis half-way stays one link', () => {
  const content = [
    run('a ', [], 'https://a.test/'),
    run('b', ['em'], 'https://a.test/'),
    { kind: 'break' },
    run('c', ['em'], 'https://a.test/'),
  ] as const;
  expect(toHtml(postOf(paragraph(...content)))).toBe(
    '<p><a href="https://a.test/">a <em>b<br>c</em></a></p>',
  );
});

test('a note is in italics once', () => {
  const content = [run('by '), run('Dana', ['em']), run(' of '), run('B', [], 'https://b.test/')];
  expect(toHtml(postOf({ kind: 'note', content }))).toBe(
    '<p><em>by Dana of <a href="https://b.test/">B</a></em></p>',
  );
});

test('the file stands alone: its language, its title, its words, and nothing to load', () => {
  const post: Post = {
    ...postOf(quote),
    title: 'A </title><script>',
    lang: 'he',
    byline: 'Dana "D"',
  };
  const file = new DOMParser().parseFromString(toHtmlFile(post), 'text/html');
  expect(toHtmlFile(post)).toMatch(/^<!DOCTYPE html>\n<html lang="he" dir="rtl">/);
  expect(file.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8');
  expect(file.title).toBe(post.title);
  expect(file.querySelector('h1')?.textContent).toBe(post.title);
  expect(file.querySelector('meta[name=author]')?.getAttribute('content')).toBe('Dana "D"');
  expect(file.querySelectorAll('script, link, img, iframe, [src], [style]')).toHaveLength(0);
  expect(file.querySelector('article blockquote p')?.textContent).toBe('One');
});

const parsed = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!DOCTYPE html><body>${html}</body>`, 'text/html').body;
const folded = (text: string): string => text.replace(/\s/g, '');

function wordsOf(blocks: readonly Block[]): string {
  return blocks.map(wordsOfBlock).join('');
}

function wordsOfBlock(block: Block): string {
  if (block.kind === 'quote')
    return wordsOf(block.blocks) + (block.attribution ? `—${said(block.attribution)}` : '');
  if (block.kind === 'list') return block.items.map(wordsOf).join('');
  if (block.kind === 'code') return cleanText(block.text);
  if (block.kind === 'embed') return block.url;
  if (block.kind === 'picture') return block.credit.trim();
  return 'content' in block ? said(block.content) : '';
}

const said = (content: readonly Inline[]): string =>
  cleanText(content.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join(''));
