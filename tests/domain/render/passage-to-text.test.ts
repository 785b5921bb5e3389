import { expect, test } from 'vitest';
import type { Markup } from '../../../domain/markup/markup.ts';
import { passageToText } from '../../../domain/render/passage-to-text.ts';

const passage: Markup = [
  {
    tag: 'p',
    children: [
      'It holds 10',
      { tag: 'sup', children: ['6'] },
      ' litres, ',
      { tag: 'a', attributes: { href: 'https://a.test/' }, children: ['they say'] },
      {
        tag: 'sup',
        children: [{ tag: 'a', attributes: { href: 'https://a.test/#a' }, children: ['a'] }],
      },
      '.',
    ],
  },
  { tag: 'ol', attributes: { start: '4' }, children: [{ tag: 'li', children: ['Wait.'] }] },
  {
    tag: 'p',
    children: [{ tag: 'ruby', children: ['表示', { tag: 'rt', children: ['ひょうじ'] }] }],
  },
];

test('a passage in the library reads as its page was read, without addresses', () => {
  expect(passageToText(passage)).toBe(
    'It holds 10⁶ litres, they say[a].\n\n4. Wait.\n\n表示(ひょうじ)',
  );
});
