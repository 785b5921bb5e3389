import fc from 'fast-check';
import {
  type Block,
  type Inline,
  type Mark,
  POST_VERSION,
  type Post,
  run,
} from '../../../domain/post/post.ts';

/** Strings in which markup, templates and lines of several languages lie in wait. */
const SNARES = [
  '*',
  '**',
  '_',
  '__',
  '`',
  '``',
  '~~',
  '[x](y)',
  '![',
  ']',
  '(',
  ')',
  '<b>',
  '</blockquote>',
  '<!--',
  '-->',
  '&amp;',
  '&#42;',
  '&',
  '{{ x }}',
  '{% raw %}',
  '{{< x >}}',
  '{:.a}',
  '{',
  '}',
  '$$',
  '$5',
  '|',
  'a | b',
  '#',
  '# h',
  '- ',
  '+ ',
  '1. ',
  '12) ',
  '> ',
  '---',
  '===',
  '***',
  '\\',
  '\\*',
  '^',
  ': ',
  '!',
  '!!!',
  'https://a.test/b_c_1_d',
  'www.a.test',
  'a_b@c.test',
  '@handle',
  '#MacronLeaks',
  '“',
  '”',
  '«',
  '»',
  '€',
  '—',
  '…',
  'été',
  '漢字',
  'שלום',
  '😀',
  'a_b',
  '1_b',
  '[^1]',
  '[!NOTE]',
  '*[AB]: c',
  '\t',
  '\n',
  '\u00A0',
  '    x',
  '~~~',
  '```',
  '+++',
  '%%%',
  '"',
  "'",
];
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('one', 'two', 'vote', ' ', ' ', 'I') },
  { weight: 4, arbitrary: fc.constantFrom(...SNARES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
);
const text = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(''));

const href = fc.option(
  fc.constantFrom(
    'https://a.test/',
    'https://a.test/w_(x)?a[]=1&lt;=2#:~:text=a,b',
    'mailto:a@b.test',
  ),
);

/** Code loses its form where a template tag, a bracket or a bar would act in it; that has tests of its own. */
const runOf = ([text, marks, href]: [string, Mark[], string | null]): Inline =>
  run(marks.includes('code') ? text.replace(/[{[\]|]/g, '') : text, marks, href);

/** Random inline content whose marks are among these. */
const anyContent = (marks: readonly Mark[]): fc.Arbitrary<readonly Inline[]> =>
  fc.array(
    fc.oneof(
      { weight: 6, arbitrary: fc.tuple(text, fc.subarray([...marks]), href).map(runOf) },
      { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'break' }) },
    ),
    { maxLength: 5 },
  );

/** Random blocks, nested up to three deep. */
export function anyBlocks(marks: readonly Mark[], depth = 2): fc.Arbitrary<readonly Block[]> {
  const content = anyContent(marks);
  const plain: fc.Arbitrary<Block> = fc.oneof(
    content.map((content): Block => ({ kind: 'paragraph', content })),
    content.map((content): Block => ({ kind: 'note', content })),
    fc
      .tuple(fc.constantFrom(2, 3, 4), content)
      .map(([level, content]): Block => ({ kind: 'heading', level, content })),
    text.map((text): Block => ({ kind: 'code', text })),
    fc.constantFrom<Block>(
      { kind: 'rule' },
      { kind: 'more' },
      { kind: 'picture', url: 'https://a.test/p_(1).jpg', alt: 'a *b* [c] "d"', credit: '' },
      { kind: 'embed', url: 'https://social.test/a_b/status/1' },
    ),
  );
  if (depth === 0) return fc.array(plain, { maxLength: 3 });
  const inner = anyBlocks(marks, depth - 1);
  const nesting: fc.Arbitrary<Block> = fc.oneof(
    fc.tuple(inner, fc.option(content)).map(
      ([blocks, attribution]): Block => ({
        kind: 'quote',
        blocks,
        attribution,
        url: 'https://a.test/x',
        lang: null,
      }),
    ),
    fc.tuple(fc.boolean(), fc.array(inner, { minLength: 1, maxLength: 3 })).map(
      ([ordered, items]): Block => ({
        kind: 'list',
        ordered,
        items,
      }),
    ),
  );
  return fc.array(fc.oneof({ weight: 3, arbitrary: plain }, { weight: 2, arbitrary: nesting }), {
    maxLength: 4,
  });
}

/** A post of these blocks. */
export const postOf = (...blocks: readonly Block[]): Post => ({
  version: POST_VERSION,
  title: 'A title',
  byline: '',
  categories: [],
  tags: [],
  excerpt: '',
  lang: 'en',
  slug: '',
  date: '2017-05-06T16:34:00-07:00',
  isDateChosen: false,
  blocks,
});

/** A paragraph of these runs; strings are plain runs. */
export const paragraph = (...content: readonly (string | Inline)[]): Block => ({
  kind: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? run(part) : part)),
});
