import { describe, expect, it } from 'vitest';
import type { Markup, MarkupElement, MarkupTag } from '../../../domain/markup/markup.ts';
import { blocksOfMarkup } from '../../../domain/post/blocks-of-markup.ts';
import { upgradePost } from '../../../domain/post/upgrade-post.ts';
import { toClipboardHtml } from '../../../domain/render/to-clipboard-html.ts';
import { toGutenberg } from '../../../domain/render/to-gutenberg.ts';
import { toHtml } from '../../../domain/render/to-html.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { postOf } from './any-post.ts';

const element = (tag: MarkupTag, ...children: Markup): MarkupElement => ({ tag, children });
const ruby = (...children: Markup) => element('ruby', ...children);
const rt = (...children: Markup) => element('rt', ...children);
const rp = (text: string) => element('rp', text);
const link = (...children: Markup): MarkupElement => ({
  ...element('a', ...children),
  attributes: { href: 'https://a.test/' },
});

const postOfLine = (...line: Markup) => postOf(...blocksOfMarkup(line, 'ja'));

describe('how words are read stands behind them where nothing can stand above', () => {
  it.each<[string, Markup, string]>([
    ['one word', [ruby('表示', rt('ひょうじ')), 'する'], '表示(ひょうじ)する'],
    [
      'with the page’s own parentheses',
      [ruby('漢字', rp('（'), rt('かんじ'), rp('）'))],
      '漢字（かんじ）',
    ],
    ['letter by letter', [ruby('東', rt('とう'), '京', rt('きょう'))], '東(とう)京(きょう)'],
    [
      'two readings of one word',
      [ruby('東京', rt('とうきょう'), rt('Tokyo'))],
      '東京(とうきょう Tokyo)',
    ],
    [
      'readings after all the letters',
      [ruby('東京', rt('とう'), rt('きょう'))],
      '東京(とうきょう)',
    ],
    ['ruby in ruby', [ruby(ruby('東', rt('とう')), rt('east'))], '東(とう)(east)'],
    ['only the words', [ruby('表示')], '表示'],
    [
      'only the words, and parentheses of a hidden reading',
      [ruby('表示', rp('('), rp(')'))],
      '表示',
    ],
    ['only the reading', [ruby(rt('ひょうじ'))], 'ひょうじ'],
    [
      'a closing parenthesis that was not selected',
      [ruby('漢', rp('（'), rt('かん'))],
      '漢（かん）',
    ],
    ['words of several marks', [ruby('あ', element('strong', '漢'), rt('x'))], 'あ漢(x)'],
    ['Bopomofo', [ruby('北', rt('ㄅㄟˇ'), '京', rt('ㄐㄧㄥ'))], '北(ㄅㄟˇ)京(ㄐㄧㄥ)'],
  ])('%s', (_, line, plain) => {
    expect(toText(postOfLine(...line))).toBe(`${plain}\n`);
    const markdown = toMarkdown(postOfLine(...line), { frontMatter: false });
    expect(markdown.replace(/[\\*]/g, '')).toBe(`${plain}\n`);
  });

  it('in a link', () => {
    const post = postOfLine(link(ruby('表示', rt('ひょうじ'))));
    expect(toMarkdown(post, { frontMatter: false })).toBe('[表示(ひょうじ)](https://a.test/)\n');
  });
});

describe('ruby stays ruby where the target keeps it', () => {
  const html = '<ruby>表示<rp>(</rp><rt>ひょうじ</rt><rp>)</rp></ruby>';
  const post = postOfLine(ruby('表示', rt('ひょうじ')), 'する');

  it('in HTML, on the clipboard and in the blog’s editor', () => {
    expect(toHtml(post)).toBe(`<p>${html}する</p>`);
    expect(toClipboardHtml(post)).toBe(`<p>${html}する</p>`);
    expect(toGutenberg(post)).toContain(`<p>${html}する</p>`);
  });

  it('inside the link that the words stand in', () => {
    const linked = postOfLine(ruby(link('表示'), rt('ひょうじ')));
    expect(toHtml(linked)).toBe(`<p><a href="https://a.test/">${html}</a></p>`);
  });

  it('in a post that waits to be sent', () => {
    expect(upgradePost(JSON.parse(JSON.stringify(post)))).toEqual(post);
  });
});
