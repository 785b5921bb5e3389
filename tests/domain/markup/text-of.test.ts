import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Markup, MarkupNode, MarkupTag } from '../../../domain/markup/markup.ts';
import { textOf } from '../../../domain/markup/text-of.ts';
import { anyCapturedTree } from './any-markup.ts';

const el = (tag: MarkupTag, ...children: MarkupNode[]): MarkupNode => ({ tag, children });

test.each<[string, Markup, string]>([
  ['paragraphs stay apart', [el('p', 'One'), el('p', 'two')], 'One\n\ntwo'],
  ['words in one line stay together', [el('p', 'One ', el('em', 'word'), 's')], 'One words'],
  ['a line break ends a line', [el('p', 'One', el('br'), 'two')], 'One\ntwo'],
  [
    'two line breaks leave an empty line',
    [el('p', 'One', el('br'), el('br'), 'two')],
    'One\n\ntwo',
  ],
  ['three are no wider than two', [el('p', 'a', el('br'), el('br'), el('br'), 'b')], 'a\n\nb'],
  [
    'a break at the end of a paragraph adds nothing',
    [el('p', 'a', el('br')), el('p', 'b')],
    'a\n\nb',
  ],
  ['items stand on lines', [el('ul', el('li', 'a'), el('li', 'b')), el('p', 'c')], 'a\nb\n\nc'],
  [
    'a list inside an item too',
    [el('ul', el('li', 'a', el('ul', el('li', 'b'))), el('li', 'c'))],
    'a\n\nb\n\nc',
  ],
  [
    'cells are parted by tabs and rows by line ends',
    [el('table', el('tr', el('td', '1'), el('td', '2')), el('tr', el('td', '3'), el('td', '4')))],
    '1\t2\n3\t4',
  ],
  ['white space between blocks is none', [el('p', 'a'), ' \n ', el('p', 'b'), '\n'], 'a\n\nb'],
  ['white space around a break is none', [el('p', 'a ', el('br'), ' b')], 'a\nb'],
  [
    'code keeps its indentation',
    [el('p', 'x'), el('pre', '  if a:\n    b')],
    'x\n\n  if a:\n    b',
  ],
  ['a rule parts', ['a', el('hr'), 'b'], 'a\n\nb'],
  ['nothing is nothing', [el('p', ' ')], ''],
])('%s', (_, markup, text) => {
  expect(textOf(markup)).toBe(text);
});

test('words of neighbouring blocks, items and cells never run together', () => {
  const holders: MarkupTag[] = [
    'p',
    'h1',
    'li',
    'dt',
    'dd',
    'td',
    'th',
    'tr',
    'blockquote',
    'pre',
    'caption',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...holders), { minLength: 2, maxLength: 6 }), (tags) => {
      const words = tags.map((_, index) => `word${index}`);
      const markup = tags.map((tag, index) => el(tag, words[index] ?? ''));
      expect(textOf(markup).split(/\s+/)).toEqual(words);
    }),
  );
});

test('no character of the words is lost or added but white space', () => {
  const letters = (markup: Markup): string =>
    markup.map((node) => (typeof node === 'string' ? node : letters(node.children))).join('');
  fc.assert(
    fc.property(anyCapturedTree, (markup) => {
      expect(textOf(markup).replace(/\s/g, '')).toBe(letters(markup).replace(/\s/g, ''));
    }),
  );
});

test('a long passage of many blocks takes no more than its share of time', () => {
  const started = performance.now();
  textOf(Array.from({ length: 50_000 }, () => el('p', 'word word word ', el('br'), ' word')));
  expect(performance.now() - started).toBeLessThan(2000);
});
