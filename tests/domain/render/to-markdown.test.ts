import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, run } from '../../../domain/post/post.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { anyBlocks, paragraph, postOf } from './any-post.ts';
import { charactersOfBlocks, charactersOfMarkdown } from './shown-characters.ts';

const markdownOf = (...blocks: readonly Block[]): string =>
  toMarkdown(postOf(...blocks), { frontMatter: false });
const quote = (...blocks: readonly Block[]): Block => ({
  kind: 'quote',
  blocks,
  attribution: null,
  url: 'https://a.test/x',
  lang: null,
});

test('every character of any post reads as itself, with its own emphasis and link and no other', () => {
  fc.assert(
    fc.property(anyBlocks(['em', 'strong', 'code', 'isolate']), (blocks) => {
      const shown = charactersOfMarkdown(markdownOf(...blocks)).join('\n');
      expect(shown).toBe(charactersOfBlocks(blocks).join('\n'));
    }),
    { numRuns: 1500 },
  );
});

test('no template tag stands anywhere, not even in code', () => {
  fc.assert(
    fc.property(anyBlocks(['em', 'strong', 'code', 'strike', 'sup']), (blocks) => {
      expect(markdownOf(...blocks)).not.toMatch(/\{[{%<#]/);
    }),
    { numRuns: 1000 },
  );
});

describe('keeps apart what stands apart', () => {
  const topLevel = (markdown: string): readonly string[] => {
    const types: string[] = [];
    for (let node = new Parser().parse(markdown).firstChild; node; node = node.next)
      types.push(node.type);
    return types;
  };

  test('two neighbouring quotes stay two', () => {
    const blocks = [quote(paragraph('One')), quote(paragraph('Two'))];
    expect(topLevel(markdownOf(...blocks))).toEqual(['block_quote', 'block_quote']);
  });

  test('two neighbouring lists stay two', () => {
    const list = (ordered: boolean): Block => ({
      kind: 'list',
      ordered,
      items: [[paragraph('x')], [paragraph('y')]],
    });
    expect(topLevel(markdownOf(list(true), list(true), list(true)))).toEqual([
      'list',
      'list',
      'list',
    ]);
    expect(topLevel(markdownOf(list(false), list(false), list(false)))).toEqual([
      'list',
      'list',
      'list',
    ]);
  });

  test('a paragraph after a quote is not part of it', () => {
    expect(topLevel(markdownOf(quote(paragraph('One')), paragraph('Two')))).toEqual([
      'block_quote',
      'paragraph',
    ]);
  });

  test('two line breaks make two paragraphs', () => {
    const content = [
      run('One', ['em']),
      { kind: 'break' },
      { kind: 'break' },
      run('two', ['em']),
    ] as const;
    expect(markdownOf(paragraph(...content))).toBe('*One*\n\n*two*\n');
  });
});

test.each<[string, readonly Block[], string]>([
  [
    'a quote with its source as its last paragraph',
    [
      {
        kind: 'quote',
        blocks: [paragraph('“First,” he said.'), paragraph('Second.')],
        attribution: [
          run('Jane Doe, '),
          run('“A headline”', [], 'https://a.test/w_(x)#:~:text=First'),
          run(', '),
          run('The News', ['em']),
          run(', May 5, 2017'),
        ],
        url: 'https://a.test/x',
        lang: 'en',
      },
    ],
    '> “First,” he said.\n>\n> Second.\n>\n> — Jane Doe, [“A headline”](https://a.test/w_%28x%29#:~:text=First), *The News*, May 5, 2017\n',
  ],
  [
    'a list in a quote',
    [quote({ kind: 'list', ordered: true, items: [[paragraph('a')], [paragraph('b')]] })],
    '> 1. a\n> 2. b\n',
  ],
  ['a heading', [{ kind: 'heading', level: 2, content: [run('C#')] }], '## C\\#\n'],
  ['a line break', [paragraph('a', { kind: 'break' }, 'b')], 'a  \nb\n'],
  ['a rule', [{ kind: 'rule' }], '***\n'],
  [
    'an embed',
    [{ kind: 'embed', url: 'https://social.test/a/status/1' }],
    '<https://social.test/a/status/1>\n',
  ],
  [
    'an embed that is no page',
    [{ kind: 'embed', url: 'javascript:alert(1)' }],
    'javascript:alert(1)\n',
  ],
  ['code', [{ kind: 'code', text: 'a\n```\nb' }], '````\na\n```\nb\n````\n'],
  [
    'code with a template tag, as lines of text',
    [{ kind: 'code', text: 'a\n  {{ b }}\n' }],
    'a  \n&nbsp;&nbsp;&#123;&#123; b }}  \n&nbsp;\n',
  ],
  [
    'inline code with a template tag, as words',
    [paragraph(run('{{ b }}', ['code']))],
    '&#123;&#123; b }}\n',
  ],
  [
    'linked code with a bracket, as words',
    [paragraph(run(']: b', ['code'], 'https://a.test/'))],
    '[\\]\\: b](https://a.test/)\n',
  ],
  [
    'a note with a link',
    [
      {
        kind: 'note',
        content: [run('(Cross-posted at '), run('The Jury', [], 'https://b.test/'), run('.)')],
      },
    ],
    '*(Cross-posted at [The Jury](https://b.test/).)*\n',
  ],
  ['struck words', [paragraph(run('not ', ['strike']), 'so')], '~~not~~ so\n'],
  [
    'raised figures',
    [paragraph('10', run('2', ['sup']), ' m, H', run('2', ['sub']), 'O, 19', run('th', ['sup']))],
    '10² m, H₂O, 19th\n',
  ],
  [
    'emphasis of half a word that begins with a quotation mark',
    [paragraph('so', run('“called”', ['em']), 'x')],
    's&#111;*“called”*&#120;\n',
  ],
  [
    'a letter between two emphases that end, where the first ends in punctuation',
    [paragraph(run('*', ['strong', 'em']), run('I', ['strong']), 'one')],
    '**_\\*_&#73;**&#111;ne\n',
  ],
  [
    'a letter between two emphases that begin, where the second begins with punctuation',
    [paragraph('one', run('I', ['strong']), run('*', ['strong', 'em']))],
    'on&#101;**&#73;_\\*_**\n',
  ],
  [
    'an emphasis without the space at its edge',
    [paragraph('a', run(' b ', ['strong']), 'c')],
    'a **b** c\n',
  ],
  [
    'an address in the text, as text',
    [paragraph('See https://a.test/b_c and www.a.test or a@b.test')],
    'See https\\://a.test/b_c and www\\.a.test or a&#64;b.test\n',
  ],
  ['a year that begins a line', [paragraph('1986. A year')], '1986\\. A year\n'],
  ['nothing for nothing', [paragraph(''), quote()], '\n'],
])('writes %s', (_, blocks, markdown) => {
  expect(markdownOf(...blocks)).toBe(markdown);
});

test.each([
  '<',
  '[',
  '`',
  '> ',
  '_a_',
  '](',
  '\n',
  ' ',
  '\\',
  '!',
  '**',
  'http://',
  '\u0301',
  '&amp;',
])('half a megabyte of %j takes no longer than its share', (unit) => {
  const text = unit.repeat(Math.floor(500_000 / unit.length));
  const started = performance.now();
  markdownOf(paragraph(text), { kind: 'code', text });
  expect(performance.now() - started).toBeLessThan(2000);
});
