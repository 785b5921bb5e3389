import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarkupBuilder } from '../../../adapters/page/markup-builder.ts';
import {
  BLOCK_TAGS,
  INLINE_TAGS,
  isBlockTag,
  type Markup,
  type MarkupTag,
} from '../../../domain/markup/markup.ts';
import { readMarkup } from '../../../domain/markup/read-markup.ts';
import { textOf } from '../../../domain/markup/text-of.ts';
import { markupToHtml } from '../../../domain/markup/to-html.ts';

type Built = (build: MarkupBuilder) => void;

const html = (content: Built): string => {
  const build = new MarkupBuilder();
  content(build);
  return markupToHtml(build.finish(null));
};
const block =
  (tag: MarkupTag, ...content: Built[]): Built =>
  (build) =>
    build.block({ tag }, () => content.forEach((each) => void each(build)));
const inline =
  (tag: MarkupTag, ...content: Built[]): Built =>
  (build) =>
    build.inline({ tag }, () => content.forEach((each) => void each(build)));
const words =
  (text: string): Built =>
  (build) =>
    build.words(text, false);

describe('what is built of a page', () => {
  it.each<[string, Built, string]>([
    ['puts loose words into a paragraph', words(' Loose  words '), '<p>Loose words</p>'],
    [
      'repeats inline elements in every block they cross',
      inline('em', block('p', words('a')), block('p', words('b'))),
      '<p><em>a</em></p><p><em>b</em></p>',
    ],
    ['gives an item without a list its list', block('li', words('a')), '<ul><li>a</li></ul>'],
    [
      'gives a cell without a table its row and table',
      (build) =>
        [block('td', words('a')), block('td', words('b'))].forEach((each) => void each(build)),
      '<table><tr><td>a</td><td>b</td></tr></table>',
    ],
    [
      'keeps two paragraphs of one item apart',
      block('ul', block('li', block('p', words('a')), block('p', words('b')))),
      '<ul><li><p>a</p><p>b</p></li></ul>',
    ],
    ['drops what holds no words', block('blockquote', block('p', inline('em', words(' ')))), ''],
    [
      'keeps one space where two elements meet',
      (build) => {
        inline('em', words('a '))(build);
        words(' b')(build);
      },
      '<p><em>a </em>b</p>',
    ],
  ])('%s', (_, content, expected) => {
    expect(html(content)).toBe(expected);
  });

  const script = fc.letrec<{ node: Built }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(' ', 'a', 'b c', ' d ', '\n').map(words),
      fc.constant<Built>((build) => build.lineBreak()),
      fc.constant<Built>((build) => build.part()),
      fc
        .tuple(
          fc.constantFrom(...BLOCK_TAGS, 'td' as const, 'th' as const),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .filter(([tag]) => tag !== 'hr')
        .map(([tag, content]) => block(tag, ...content)),
      fc
        .tuple(fc.constantFrom(...INLINE_TAGS), fc.array(tie('node'), { maxLength: 4 }))
        .filter(([tag]) => !['br', 'wbr', 'td', 'th'].includes(tag))
        .map(([tag, content]) => inline(tag, ...content)),
    ),
  })).node;

  it('has every word in a block, and no block inside a line, however a page nests', () => {
    fc.assert(
      fc.property(fc.array(script, { maxLength: 6 }), (content) => {
        const build = new MarkupBuilder();
        for (const each of content) each(build);
        const tree = build.finish(null);
        for (const node of tree) expect(typeof node).toBe('object');
        expectLines(tree);
        expect(readMarkup(tree)).toEqual(tree);
        expect(textOf(tree)).toBe(textOf(tree).trim());
      }),
    );
  });

  function expectLines(tree: Markup): void {
    for (const node of tree) {
      if (typeof node === 'string') continue;
      const holdsWords = /^(p|h[1-6]|pre)$/.test(node.tag);
      for (const child of node.children) {
        if (holdsWords && typeof child !== 'string') expect(isBlockTag(child.tag)).toBe(false);
      }
      expectLines(node.children);
    }
  }
});
