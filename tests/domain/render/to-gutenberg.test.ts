import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, MARKS, run } from '../../../domain/post/post.ts';
import { toGutenberg } from '../../../domain/render/to-gutenberg.ts';
import { anyBlocks, postOf } from './any-post.ts';

const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
const quote = (blocks: readonly Block[], attribution: readonly Inline[] | null = null): Block => ({
  kind: 'quote',
  blocks,
  attribution,
  url: 'https://wire.test/hack',
  lang: 'en',
});
const written = (...blocks: readonly Block[]): string => toGutenberg(postOf(...blocks));

describe('a post as WordPress blocks', () => {
  it('writes a quote as the editor does: paragraphs inside, the source in its cite', () => {
    const source = [
      run('Jane Doe, '),
      run('Hacked', [], 'https://wire.test/hack?a=1&b=2'),
      run(', '),
      run('Wire', ['em']),
    ];
    expect(written(quote([paragraph(run('One.')), paragraph(run('Two.'))], source))).toBe(
      [
        '<!-- wp:quote -->',
        '<blockquote class="wp-block-quote"><!-- wp:paragraph -->',
        '<p>One.</p>',
        '<!-- /wp:paragraph -->',
        '',
        '<!-- wp:paragraph -->',
        '<p>Two.</p>',
        '<!-- /wp:paragraph --><cite>Jane Doe, <a href="https://wire.test/hack?a=1&amp;b=2">Hacked</a>, <em>Wire</em></cite></blockquote>',
        '<!-- /wp:quote -->',
      ].join('\n'),
    );
  });

  it('writes headings, lists, rules, code and notes as the editor does', () => {
    const item = (text: string): Block => paragraph(run(text));
    const html = written(
      { kind: 'heading', level: 2, content: [run('Two')] },
      { kind: 'heading', level: 3, content: [run('Three')] },
      {
        kind: 'list',
        ordered: true,
        items: [[item('a'), { kind: 'list', ordered: false, items: [[item('b')]] }]],
      },
      { kind: 'rule' },
      { kind: 'code', text: 'if (a < b) {\n  go();\n}' },
      {
        kind: 'note',
        content: [run('(Cross-posted at '), run('B', ['em'], 'https://b.test/'), run('.)')],
      },
    );
    expect(html.split('\n\n')).toEqual([
      '<!-- wp:heading -->\n<h2 class="wp-block-heading">Two</h2>\n<!-- /wp:heading -->',
      '<!-- wp:heading {"level":3} -->\n<h3 class="wp-block-heading">Three</h3>\n<!-- /wp:heading -->',
      '<!-- wp:list {"ordered":true} -->\n<ol class="wp-block-list"><!-- wp:list-item -->\n<li>a<!-- wp:list -->\n<ul class="wp-block-list"><!-- wp:list-item -->\n<li>b</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list --></li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->',
      '<!-- wp:separator -->\n<hr class="wp-block-separator has-alpha-channel-opacity"/>\n<!-- /wp:separator -->',
      '<!-- wp:code -->\n<pre class="wp-block-code"><code>if (a &lt; b) {\n  go();\n}</code></pre>\n<!-- /wp:code -->',
      '<!-- wp:paragraph -->\n<p><em>(Cross-posted at <a href="https://b.test/">B</a>.)</em></p>\n<!-- /wp:paragraph -->',
    ]);
  });

  it.each([
    {
      given: 'https://twitter.com/one/status/860',
      url: 'https://twitter.com/one/status/860',
      is: 'twitter',
      type: 'rich',
    },
    {
      given: 'https://x.com/one/status/860?s=2',
      url: 'https://twitter.com/one/status/860',
      is: 'twitter',
      type: 'rich',
    },
    {
      given: 'https://www.youtube.com/watch?si=x&v=abc&t=90s',
      url: 'https://youtu.be/abc?t=90s',
      is: 'youtube',
      type: 'video',
    },
    { given: 'https://youtu.be/abc', url: 'https://youtu.be/abc', is: 'youtube', type: 'video' },
  ])('shows $given in its own way', ({ given, url, is, type }) => {
    expect(written({ kind: 'embed', url: given })).toBe(
      `<!-- wp:embed {"url":"${url}","type":"${type}","providerNameSlug":"${is}","responsive":true} -->\n<figure class="wp-block-embed is-type-${type} is-provider-${is} wp-block-embed-${is}"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`,
    );
  });

  it('links a page that WordPress cannot show', () => {
    const url = 'https://mastodon.test/@someone/109';
    expect(written({ kind: 'embed', url })).toContain(
      `<p><a href="${url}">https:&#047;/mastodon.test/@someone/109</a></p>`,
    );
  });

  it('lets no address end the block that it stands in', () => {
    const html = written({ kind: 'embed', url: 'https://www.youtube.com/watch?v=a--b>&c=[d]-->' });
    expect(html).toContain('watch?v=a\\u002d\\u002db%3E');
    expect(html.match(/-->/g)).toHaveLength(2);
  });
});

describe('words stay words', () => {
  it.each([
    ['[gallery]', '&#091;gallery]'],
    ['[guest post by Dana]', '&#091;guest post by Dana]'],
    ['<!-- wp:html --><script>', '&lt;!-- wp:html --&gt;&lt;script&gt;'],
    ['AT&T &amp; "x" it\'s -- ...', 'AT&amp;T &amp;amp; "x" it\'s -- ...'],
  ])('of the blogger: %s', (text, html) => {
    expect(written(paragraph(run(text)))).toContain(`<p>${html}</p>`);
  });

  it.each([
    ['"He said \'no\'"', '&quot;He said &#039;no&#039;&quot;'],
    ['well-known 1 - 2 -- end-', 'well-known 1 &#045; 2 &#045;&#045; end&#045;'],
    ['wait ... what....', 'wait ..&#046; what..&#046;&#046;'],
    ['a 9x9 box (tm) Wordpress :) 8O', 'a 9&#120;9 box &#040;tm) Word&#112;ress &#058;) &#056;O'],
    ['https://a.test/', 'https:&#047;/a.test/'],
    ["[sic] ``so''", '&#091;sic] &#096;&#096;so&#039;&#039;'],
  ])('of a source, exactly: %s', (text, html) => {
    expect(written(quote([paragraph(run(text))]))).toContain(
      `<p>${html.replaceAll('&quot;', '&#034;')}</p>`,
    );
  });

  it('whatever they are, they open no block, no tag and no shortcode', () => {
    fc.assert(
      fc.property(anyBlocks(MARKS), (blocks) => {
        const html = written(...blocks);
        const tags = html.match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => !ALLOWED.test(tag))).toEqual([]);
        expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[<>[]/);
        expect(depthsOf(html)).toEqual({ open: 0, broken: false });
      }),
      { numRuns: 300 },
    );
  });
});

const ALLOWED =
  /^<(!--more--|!-- \/?wp:[a-z-]+( \{[^<>[]*\})? --|\/?(p|h[2-4]|ul|ol|li|blockquote|cite|pre|code|em|strong|s|sup|sub|a|span|figure|figcaption|div|br)( (class|href|dir)="[^"<>[]*")*|hr class="[^"]*"\/|img src="[^"<>[]*" alt="[^"<>[]*"\/)>$/;

/** Follows the block comments as WordPress's parser does. */
function depthsOf(html: string): { readonly open: number; readonly broken: boolean } {
  const stack: string[] = [];
  for (const [, closes, name = ''] of html.matchAll(/<!-- (\/)?wp:([a-z-]+)/g)) {
    if (!closes) stack.push(name);
    else if (stack.pop() !== name) return { open: stack.length, broken: true };
  }
  return { open: stack.length, broken: false };
}
