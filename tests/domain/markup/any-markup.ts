import fc from 'fast-check';
import {
  BLOCK_TAGS,
  INLINE_TAGS,
  type Markup,
  type MarkupNode,
  type MarkupTag,
} from '../../../domain/markup/markup.ts';

/** Values that a page would like to get past the lists. */
const HOSTILE = [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://user:pass@bank.test/',
  '"><img src=x onerror=alert(1)>',
  'https://a.test/?q="><b>',
  '\uD800',
  'a\u0000b\u202Ec',
  'ltr',
  'en-GB',
  '-3',
  '2017-05-06',
  '/relative',
];

const name = fc.constantFrom<string>(
  ...BLOCK_TAGS,
  ...INLINE_TAGS,
  'script',
  'svg',
  'style',
  'IMG',
  '__proto__',
  'constructor',
);
const attribute = fc.constantFrom(
  'href',
  'title',
  'lang',
  'dir',
  'datetime',
  'start',
  'reversed',
  'type',
  'value',
  'cite',
  'onclick',
  'style',
  'id',
  'src',
  '__proto__',
);
const value = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 8 }));

/** Trees of the right shape with anything in them, and things that are no trees at all. */
export const anyOutsideTree: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4, depthIdentifier: 'tree' }),
  node: fc.oneof(
    { depthSize: 'small', depthIdentifier: 'tree' },
    { weight: 6, arbitrary: value },
    {
      weight: 6,
      arbitrary: fc.record(
        {
          tag: name,
          attributes: fc.dictionary(attribute, value),
          children: tie('nodes'),
          extra: fc.jsonValue(),
        },
        { requiredKeys: ['tag', 'children'] },
      ),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
  ),
})).nodes;

const inlineTag = fc.constantFrom<MarkupTag>(
  'em',
  'strong',
  'code',
  'sub',
  'sup',
  'mark',
  'q',
  'bdi',
);
const words = fc.stringMatching(/^[a-z<>&"'\u00A0é]{1,5}$/);
const line: fc.Arbitrary<Markup> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      {
        weight: 1,
        arbitrary: fc
          .tuple(inlineTag, words)
          .map(([tag, text]): MarkupNode => ({ tag, children: [text] })),
      },
      { weight: 1, arbitrary: fc.constant<MarkupNode>({ tag: 'br', children: [] }) },
      {
        weight: 1,
        arbitrary: words.map(
          (text): MarkupNode => ({
            tag: 'a',
            attributes: { href: `https://a.test/?q=${encodeURIComponent(text)}&lt=1` },
            children: [text],
          }),
        ),
      },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map(joinWords);

const block = fc.oneof(
  line.map((children): MarkupNode => ({ tag: 'p', children })),
  line.map((children): MarkupNode => ({ tag: 'h2', children })),
  words.map((text): MarkupNode => ({ tag: 'pre', children: [`${text}\n  ${text}`] })),
  fc.array(line, { minLength: 1, maxLength: 3 }).map(
    (lines): MarkupNode => ({
      tag: 'ul',
      children: lines.map((children) => ({ tag: 'li', children })),
    }),
  ),
  fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }).map(
    (rows): MarkupNode => ({
      tag: 'table',
      children: rows.map((cells) => ({
        tag: 'tr',
        children: cells.map((children) => ({ tag: 'td', children })),
      })),
    }),
  ),
);

/** Trees as `readSelection` makes them: words stand in blocks, parts in their wholes. */
export const anyCapturedTree: fc.Arbitrary<Markup> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: block },
    {
      weight: 1,
      arbitrary: fc.array(block, { minLength: 1, maxLength: 2 }).map(
        (children): MarkupNode => ({
          tag: 'blockquote',
          attributes: { lang: 'fr' },
          children,
        }),
      ),
    },
  ),
  { minLength: 1, maxLength: 4 },
);

/** A parser makes one text of two that touch, so no captured tree holds two. */
function joinWords(nodes: Markup): Markup {
  const joined: MarkupNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof last === 'string' && typeof node === 'string') joined.push(joined.pop() + node);
    else joined.push(node);
  }
  return joined;
}

const TAGS: ReadonlySet<string> = new Set([...BLOCK_TAGS, ...INLINE_TAGS]);

/** True when captured words may keep the element. */
export const isMarkupTag = (tag: string): tag is MarkupTag => TAGS.has(tag);
