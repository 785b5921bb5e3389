// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { HtmlRenderer, Parser } from 'commonmark';
import { JSON_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../domain/markup/clean-text.ts';
import { type Post, run } from '../../../domain/post/post.ts';
import { fileName } from '../../../domain/render/file-name.ts';
import { toClipboardHtml } from '../../../domain/render/to-clipboard-html.ts';
import { toHtml } from '../../../domain/render/to-html.ts';
import { toHtmlFile } from '../../../domain/render/to-html-file.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { paragraph, postOf } from './any-post.ts';

/**
 * Runs the renderers against a collection of hostile strings kept outside the repository: a file
 * of JSON lines `{id, target, field, text | recipe: {repeat, times}}`, named by QUOTEWRIGHT_HOSTILE.
 */
const FILE = process.env.QUOTEWRIGHT_HOSTILE;
const isThere = FILE !== undefined && existsSync(FILE);
if (!isThere)
  console.warn('SKIPPED: hostile strings. Name their file in QUOTEWRIGHT_HOSTILE to run them.');

interface Snare {
  readonly id: string;
  readonly target: string;
  readonly field: string;
  readonly text?: string;
  readonly recipe?: { readonly repeat: string; readonly times: number };
}

const snares: readonly Snare[] = isThere
  ? readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];
const snaresFor = (...targets: readonly string[]): readonly (readonly [string, Snare])[] =>
  snares
    .filter(({ target }) => targets.includes(target))
    .map((snare) => [`${snare.target} ${snare.field} ${snare.id}`, snare]);
const textOf = ({ text, recipe }: Snare): string =>
  text ?? recipe?.repeat.repeat(recipe.times) ?? '';

/** The string everywhere a page or the blogger can put it. */
function postWith({ field, ...snare }: Snare): Post {
  const text = textOf({ field, ...snare });
  const words = field === 'url' ? run('words', [], text) : run(text);
  return {
    ...postOf(
      paragraph(words),
      { kind: 'quote', blocks: [paragraph(words)], attribution: [words], url: text, lang: text },
      paragraph('before ', words, ' after'),
      { kind: 'code', text },
      { kind: 'embed', url: text },
    ),
    title: text,
    byline: text,
    tags: [text],
  };
}

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const folded = (text: string): string => text.replace(/\s+/g, '');

function expectInert(html: string): void {
  for (const element of parsed(html).querySelectorAll('*')) {
    expect([
      'script',
      'iframe',
      'img',
      'svg',
      'form',
      'object',
      'embed',
      'link',
      'base',
    ]).not.toContain(element.localName);
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^(on|style$|src)/);
      if (name === 'href' || name === 'cite') expect(value).toMatch(/^(https?|mailto):/);
    }
  }
}

describe.skipIf(!isThere)('hostile strings', () => {
  test.each(snaresFor('markdown', 'mdx', 'hugo', 'jekyll-liquid', 'rss', 'ghost'))(
    '%s: Markdown reads as the words',
    (_, snare) => {
      const post = postWith(snare);
      const markdown = toMarkdown(post, { frontMatter: false });
      const html = new HtmlRenderer().render(new Parser().parse(markdown));
      expectInert(html);
      expect(markdown).not.toMatch(/\{[{%<#]/);
      if (snare.field !== 'text') return;
      const alone = toMarkdown(postOf(paragraph(textOf(snare))), { frontMatter: false });
      const shown = parsed(new HtmlRenderer().render(new Parser().parse(alone))).body.textContent;
      expect(folded(shown)).toBe(folded(cleanText(textOf(snare))));
    },
  );

  test.each(snaresFor('html', 'clipboard', 'ghost', 'wordpress', 'rss', 'markdown'))(
    '%s: HTML stays inert and says the words',
    (_, snare) => {
      const post = postWith(snare);
      const file = toHtmlFile(post).replace(/<style>[^<]*<\/style>/, '');
      for (const html of [toHtml(post), toClipboardHtml(post), file])
        expectInert(html.replace(/<meta name="viewport"[^>]*>/, ''));
      expect(parsed(file).querySelector('h1')?.textContent).toBe(cleanLine(post.title));
      if (snare.field === 'text')
        expect(folded(parsed(toClipboardHtml(post)).querySelector('p')?.textContent ?? '')).toBe(
          folded(cleanText(textOf(snare))),
        );
    },
  );

  test.each(snaresFor('clipboard', 'ui'))('%s: plain text is the text', (_, snare) => {
    expect(folded(toText(postOf(paragraph(textOf(snare)))))).toBe(folded(cleanText(textOf(snare))));
  });

  test.each(snaresFor('frontmatter', 'frontmatter-toml'))(
    '%s: front matter holds just the value',
    (_, snare) => {
      const post = postWith(snare);
      const file = toMarkdown(post, { frontMatter: true });
      const [, yaml = '', body] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(file) ?? [];
      const text = textOf(snare).toWellFormed();
      expect(load(yaml, { schema: JSON_SCHEMA })).toEqual({
        title: text,
        date: post.date,
        author: text,
        tags: [text],
        draft: false,
      });
      expect(body).toBe(toMarkdown(post, { frontMatter: false }));
    },
  );

  test.each(snaresFor('filename'))('%s: a file name that every system takes', (_, snare) => {
    const name = fileName(
      { title: textOf(snare), slug: '', date: '2017-05-06T00:00:00+00:00' },
      'md',
    );
    expect(name).toMatch(/^2017-05-06-[\p{L}\p{M}\p{N}-]+\.md$/u);
    expect(new TextEncoder().encode(name).length).toBeLessThan(255);
  });

  test.each(snaresFor('any'))('%s: every form is written in time', (_, snare) => {
    const post = postOf(paragraph(textOf(snare)));
    for (const render of [toHtml, toClipboardHtml, toText, toHtmlFile, toFile]) {
      const started = performance.now();
      render(post);
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});

const toFile = (post: Post): string => toMarkdown(post, { frontMatter: true });
