import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Markup, MarkupNode } from '../../../domain/markup/markup.ts';
import { textOf } from '../../../domain/markup/text-of.ts';
import { blocksOfMarkup } from '../../../domain/post/blocks-of-markup.ts';
import type { Block } from '../../../domain/post/post.ts';

const element = (tag: Exclude<MarkupNode, string>['tag'], ...children: Markup): MarkupNode => ({
  tag,
  children,
});

const words = (blocks: readonly Block[]): string =>
  blocks
    .map((block): string => {
      switch (block.kind) {
        case 'quote':
          return words(block.blocks);
        case 'list':
          return block.items.map(words).join(' ');
        case 'code':
          return block.text;
        case 'embed':
        case 'picture':
        case 'more':
        case 'rule':
          return '';
        default:
          return block.content
            .map((inline) => (inline.kind === 'text' ? inline.text : ' '))
            .join('');
      }
    })
    .join(' ');

/** What is raised inside of raised text says so by a sign. */
const letters = (text: string): string => text.replace(/[\s|^]+/g, '');

describe('captured words become the blocks of a quote', () => {
  it('keeps emphasis and links inside one another', () => {
    const link: MarkupNode = {
      tag: 'a',
      attributes: { href: 'https://x.test/' },
      children: ['said ', element('em', 'so')],
    };
    expect(blocksOfMarkup([element('p', 'He ', link, '.')])).toEqual([
      {
        kind: 'paragraph',
        content: [
          { kind: 'text', text: 'He ', marks: [], href: null },
          { kind: 'text', text: 'said ', marks: [], href: 'https://x.test/' },
          { kind: 'text', text: 'so', marks: ['em'], href: 'https://x.test/' },
          { kind: 'text', text: '.', marks: [], href: null },
        ],
      },
    ]);
  });

  it('keeps lists, nested quotes and loose words apart', () => {
    const kinds = blocksOfMarkup([
      'loose ',
      element('ul', element('li', 'one'), element('li', 'two')),
      element('blockquote', element('p', 'inner')),
    ]).map((block) => block.kind);
    expect(kinds).toEqual(['paragraph', 'list', 'quote']);
  });

  it('marks quotations in a line as the language of the words does, inner ones otherwise', () => {
    const inner = { tag: 'q' as const, children: ['b'] };
    const line = [{ tag: 'q' as const, children: ['a ', inner] }];
    expect(words(blocksOfMarkup(line, 'en'))).toBe('“a ‘b’”');
    expect(words(blocksOfMarkup(line, 'de-CH'))).toBe('„a ‚b‘“');
    expect(words(blocksOfMarkup(line, 'ar'))).toBe('«a “b”»');
    expect(words(blocksOfMarkup(line))).toBe('“a ‘b’”');
  });

  it('loses no letter, whatever the tree', () => {
    const { tree } = fc.letrec<{ tree: MarkupNode; nodes: MarkupNode[] }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.string({ minLength: 1 }),
        fc.record({
          tag: fc.constantFrom(
            'p',
            'em',
            'a',
            'ul',
            'li',
            'blockquote',
            'h2',
            'dl',
            'dd',
            'sup',
            'small',
          ),
          children: tie('nodes'),
        }),
      ) as fc.Arbitrary<MarkupNode>,
      nodes: fc.array(tie('tree'), { maxLength: 4 }) as fc.Arbitrary<MarkupNode[]>,
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (markup) => {
        expect(letters(words(blocksOfMarkup(markup)))).toBe(letters(textOf(markup)));
      }),
    );
  });
});
