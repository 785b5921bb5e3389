import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, run } from '../../../domain/post/post.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { anyBlocks, paragraph, postOf } from './any-post.ts';

const quote: Block = {
  kind: 'quote',
  blocks: [paragraph('One.'), paragraph('Two,', { kind: 'break' }, 'three.')],
  attribution: [run('Jane, '), run('A title', ['em'], 'https://a.test/x')],
  url: 'https://a.test/x',
  lang: null,
};

test('reads like a letter', () => {
  const blocks: readonly Block[] = [
    { kind: 'note', content: [run('[guest post by Dana]')] },
    paragraph('The ', run('Wire', [], 'https://a.test/'), ' says:'),
    quote,
    { kind: 'list', ordered: true, items: [[paragraph('a')], [paragraph('b'), quote]] },
    { kind: 'embed', url: 'https://social.test/1' },
    { kind: 'rule' },
    paragraph('Not ', run('so', ['strike']), ' 10', run('2', ['sup']), '.'),
  ];
  expect(toText(postOf(...blocks))).toBe(`[guest post by Dana]

The Wire <https://a.test/> says:

> One.
>
> Two,
> three.
>
> — Jane, A title <https://a.test/x>

1. a
2. b

   > One.
   >
   > Two,
   > three.
   >
   > — Jane, A title <https://a.test/x>

https://social.test/1

* * *

Not ~~so~~ 10².
`);
});

test('an address that is its own words is written once', () => {
  expect(toText(postOf(paragraph(run('https://a.test/', [], 'https://a.test/'))))).toBe(
    'https://a.test/\n',
  );
});

test('every line of a quote is marked as one, whatever the words are', () => {
  fc.assert(
    fc.property(anyBlocks(['em', 'strong']), (blocks) => {
      const text = toText(postOf({ ...quote, blocks }));
      for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^>( |$)/);
    }),
  );
});
