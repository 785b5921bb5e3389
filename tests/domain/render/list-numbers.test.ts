import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Markup, MarkupAttributes, MarkupElement } from '../../../domain/markup/markup.ts';
import { readMarkup } from '../../../domain/markup/read-markup.ts';
import { markupToHtml } from '../../../domain/markup/to-html.ts';
import { withShownNumbers } from '../../../domain/markup/with-shown-numbers.ts';
import { blocksOfMarkup } from '../../../domain/post/blocks-of-markup.ts';
import { upgradePost } from '../../../domain/post/upgrade-post.ts';
import { toClipboardHtml } from '../../../domain/render/to-clipboard-html.ts';
import { toGutenberg } from '../../../domain/render/to-gutenberg.ts';
import { toHtml } from '../../../domain/render/to-html.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { postOf } from './any-post.ts';

const li = (value: number | null, ...children: Markup): MarkupElement => ({
  tag: 'li',
  ...(value !== null && { attributes: { value: String(value) } }),
  children,
});
const list = (attributes: MarkupAttributes, ...children: Markup): MarkupElement => ({
  tag: 'ol',
  attributes,
  children,
});
const htmlOf = (...markup: Markup): string => markupToHtml(withShownNumbers(markup));
const postOfList = (...markup: Markup) => postOf(...blocksOfMarkup(withShownNumbers(markup)));
const markdownOf = (...markup: Markup): string =>
  toMarkdown(postOfList(...markup), { frontMatter: false });

describe('what a page’s style says becomes what HTML says', () => {
  it.each<[string, Markup, string]>([
    [
      'a list that counts as usual says nothing',
      [list({ type: 'decimal' }, li(1, 'a'), li(2, 'b'))],
      '<ol><li>a</li><li>b</li></ol>',
    ],
    ['one item', [list({ type: 'decimal' }, li(7, 'b'))], '<ol start="7"><li>b</li></ol>'],
    [
      'a number out of the row',
      [list({ type: 'decimal', start: '3' }, li(3, 'a'), li(7, 'b'), li(8, 'c'))],
      '<ol start="3"><li>a</li><li value="7">b</li><li>c</li></ol>',
    ],
    [
      'counted down, a part of it',
      [list({ type: 'decimal', reversed: 'reversed' }, li(4, 'b'), li(3, 'c'))],
      '<ol start="4" reversed=""><li>b</li><li>c</li></ol>',
    ],
    [
      'counted down to the end',
      [list({ type: 'decimal', reversed: '' }, li(2, 'a'), li(1, 'b'))],
      '<ol reversed=""><li>a</li><li>b</li></ol>',
    ],
    [
      'letters and Roman numerals',
      [list({ type: 'upper-latin' }, li(1, 'a')), list({ type: 'lower-roman' }, li(4, 'b'))],
      '<ol type="A"><li>a</li></ol><ol start="4" type="i"><li>b</li></ol>',
    ],
    [
      'figures of another script are these numbers',
      [list({ type: 'arabic-indic' }, li(4, 'a'))],
      '<ol start="4"><li>a</li></ol>',
    ],
    [
      'numbers that a counter draws',
      [
        list({ type: 'counter(n) ". "' }, li(2, 'a')),
        list({ type: '"§ " counter(n, upper-roman)' }, li(1, 'b')),
      ],
      '<ol start="2"><li>a</li></ol><ol type="I"><li>b</li></ol>',
    ],
    [
      'a numbered list that shows no number, or a bullet, is none',
      [
        list({ type: 'none', start: '4' }, li(4, 'a')),
        list({ type: '"→ "' }, li(1, 'b')),
        list({ type: 'disc' }, li(1, 'c')),
      ],
      '<ul><li>a</li></ul><ul><li>b</li></ul><ul><li>c</li></ul>',
    ],
    [
      'a plain list that shows numbers is numbered',
      [{ tag: 'ul', attributes: { type: 'decimal' }, children: [li(1, 'a'), li(2, 'b')] }],
      '<ol><li>a</li><li>b</li></ol>',
    ],
    [
      'what has no number goes on with the item before',
      [list({ type: 'decimal' }, li(1, 'a'), li(null, 'x'), li(2, 'b'))],
      '<ol><li><p>a</p><p>x</p></li><li>b</li></ol>',
    ],
    [
      'lists in lists',
      [
        list(
          { type: 'decimal' },
          li(2, 'a', list({ type: 'lower-alpha' }, li(3, 'x'))),
          li(3, 'b'),
        ),
      ],
      '<ol start="2"><li>a<ol start="3" type="a"><li>x</li></ol></li><li>b</li></ol>',
    ],
    [
      'below one',
      [list({ type: 'decimal' }, li(-1, 'a'), li(0, 'b'), li(1, 'c'))],
      '<ol start="-1"><li>a</li><li>b</li><li>c</li></ol>',
    ],
    [
      'as it was stored before',
      [list({ start: '4' }, li(null, 'a'))],
      '<ol start="4"><li>a</li></ol>',
    ],
  ])('%s', (_, markup, html) => {
    expect(htmlOf(...markup)).toBe(html);
    const said = withShownNumbers(markup);
    expect(withShownNumbers(readMarkup(said) ?? [])).toEqual(said);
  });
});

/** What a CommonMark parser shows, line by line, with the numbers of its lists. */
function linesOfMarkdown(markdown: string): readonly string[] {
  const lines: string[] = [];
  let label = '';
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (!entering) continue;
    if (node.type === 'item') label = labelOf(node);
    if (node.type === 'paragraph') lines.push(label);
    if (node.type === 'paragraph') label = '';
    if (node.literal !== null) lines.push((lines.pop() ?? '') + node.literal);
  }
  return lines;
}

function labelOf(item: Node): string {
  let at = item.parent?.listStart ?? 1;
  for (let before = item.prev; before; before = before.prev) at += 1;
  return item.listType === 'ordered' ? `${at}. ` : '- ';
}

const dropped = list({ type: 'decimal' }, li(1, 'a'), li(7, 'b'), li(8, 'c'));
const down = list({ type: 'decimal', reversed: '' }, li(4, 'b'), li(3, 'c'));
const roman = list({ type: 'upper-roman' }, li(4, 'd'), li(5, 'e'));

describe('the number that was shown is shown in every form of the post', () => {
  it.each<[string, MarkupElement, readonly string[]]>([
    ['one out of the row', dropped, ['1. a', '7. b', '8. c']],
    ['counted down', down, ['4. b', '3. c']],
    ['Roman', roman, ['IV. d', 'V. e']],
    ['letters past z', list({ type: 'lower-alpha' }, li(26, 'x'), li(27, 'y')), ['z. x', 'aa. y']],
    ['zero and below', list({ type: 'decimal' }, li(-1, 'x'), li(0, 'y')), ['-1. x', '0. y']],
    ['a part of a list', list({ type: 'decimal' }, li(4, 'x'), li(5, 'y')), ['4. x', '5. y']],
    ['as usual', list({ type: 'decimal' }, li(1, 'x'), li(2, 'y')), ['1. x', '2. y']],
  ])('%s, as Markdown and plain text', (_, markup, lines) => {
    expect(toText(postOfList(markup))).toBe(`${lines.join('\n')}\n`);
    expect(linesOfMarkdown(markdownOf(markup))).toEqual(lines);
  });

  it('in Markdown by words, as kramdown counts every list from one', () => {
    expect(markdownOf(down)).toBe('4\\. b\n\n3\\. c\n');
    expect(markdownOf(roman)).toBe('IV. d\n\nV. e\n');
  });

  it('in HTML and on the clipboard by lists that editors keep', () => {
    const html = '<ol><li>a</li></ol><ol start="7"><li>b</li><li>c</li></ol>';
    expect(toClipboardHtml(postOfList(dropped))).toBe(html);
    expect(toHtml(postOfList(dropped)).replaceAll('\n', '')).toBe(html);
    expect(toClipboardHtml(postOfList(down))).toBe(
      '<ol reversed start="4"><li>b</li><li>c</li></ol>',
    );
    expect(toClipboardHtml(postOfList(roman))).toBe(
      '<ol start="4" type="I"><li>d</li><li>e</li></ol>',
    );
  });

  it('on the blog by blocks that its editor keeps', () => {
    const heads = (markup: MarkupElement) =>
      toGutenberg(postOfList(markup)).match(/<!-- wp:list[ {].*|<ol[^>]*>/g);
    expect(heads(dropped)).toEqual([
      '<!-- wp:list {"ordered":true} -->',
      '<ol class="wp-block-list">',
      '<!-- wp:list {"ordered":true,"start":7} -->',
      '<ol start="7" class="wp-block-list">',
    ]);
    expect(heads(down)).toEqual([
      '<!-- wp:list {"ordered":true,"start":4,"reversed":true} -->',
      '<ol reversed start="4" class="wp-block-list">',
    ]);
    expect(heads(roman)).toEqual([
      '<!-- wp:list {"ordered":true,"type":"upper-roman","start":4} -->',
      '<ol start="4" style="list-style-type:upper-roman" class="wp-block-list">',
    ]);
  });

  it('in a post that waits to be sent', () => {
    const post = postOfList(dropped, roman);
    expect(upgradePost(JSON.parse(JSON.stringify(post)))).toEqual(post);
  });
});

test('any row of numbers reads as itself in every form', () => {
  const numbers = fc.array(fc.integer({ min: -3, max: 12 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(numbers, (row) => {
      const markup = list({ type: 'decimal' }, ...row.map((number) => li(number, 'x')));
      const lines = row.map((number) => `${number}. x`);
      expect(linesOfMarkdown(markdownOf(markup))).toEqual(lines);
      expect(toText(postOfList(markup)).trim().split('\n')).toEqual(lines);
      expect(numbersInHtml(toClipboardHtml(postOfList(markup)))).toEqual(row);
    }),
  );
});

/** The numbers that a browser shows for lists that say where they start and which way they count. */
function numbersInHtml(html: string): readonly number[] {
  const lists = Array.from(html.matchAll(/<ol( reversed)?(?: start="(-?\d+)")?>(.*?)<\/ol>/g));
  return lists.flatMap(([, reversed, start, items = '']) => {
    const { length } = items.match(/<li>/g) ?? [];
    const from = Number(start ?? (reversed ? length : 1));
    return Array.from({ length }, (_, at) => (reversed ? from - at : from + at));
  });
}
