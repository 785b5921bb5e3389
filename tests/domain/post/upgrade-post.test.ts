import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MARKS, POST_VERSION } from '../../../domain/post/post.ts';
import { upgradePost } from '../../../domain/post/upgrade-post.ts';
import { anyBlocks, paragraph, postOf } from '../render/any-post.ts';

/** A post as the first release put it into its outbox. */
const ofTheFirstRelease = {
  title: 'A calm day',
  byline: '',
  categories: ['General'],
  tags: [],
  excerpt: '',
  lang: 'en-US',
  composedTime: '2017-05-06T23:34:00.000Z',
  blocks: [paragraph('Nothing happened.')],
};

test('a post that waits since the first release goes out in today’s form', () => {
  const { composedTime, ...rest } = ofTheFirstRelease;
  expect(upgradePost(ofTheFirstRelease)).toEqual({
    ...rest,
    version: POST_VERSION,
    slug: '',
    date: composedTime,
    isDateChosen: false,
  });
});

test('a post of today comes back as it was, whatever is in it', () => {
  fc.assert(
    fc.property(anyBlocks(MARKS), (blocks) => {
      const post = postOf(...blocks);
      expect(upgradePost(JSON.parse(JSON.stringify(post)))).toEqual(
        JSON.parse(JSON.stringify(post)),
      );
    }),
  );
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a text', 'post'],
  ['an empty record', {}],
  ['one of a later version', { ...postOf(), version: POST_VERSION + 1 }],
  ['one without a date', { ...ofTheFirstRelease, composedTime: undefined }],
  ['a block that no renderer knows', { ...postOf(), blocks: [{ kind: 'poll', votes: [] }] }],
  [
    'a mark that no renderer knows',
    {
      ...postOf(),
      blocks: [
        { kind: 'paragraph', content: [{ kind: 'text', text: 'x', marks: ['blink'], href: null }] },
      ],
    },
  ],
])('%s is no post', (_, stored) => {
  expect(upgradePost(stored)).toBe(null);
});

test('nothing that can be stored makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(upgradePost(stored)).toBe(null);
    }),
  );
});
