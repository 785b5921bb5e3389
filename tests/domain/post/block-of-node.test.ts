import type { Node } from 'prosemirror-model';
import { expect, it } from 'vitest';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { compose } from '../../../domain/post/compose.ts';
import { toClipboardHtml } from '../../../domain/render/to-clipboard-html.ts';
import { toGutenberg } from '../../../domain/render/to-gutenberg.ts';
import { toHtml } from '../../../domain/render/to-html.ts';
import { toMarkdown } from '../../../domain/render/to-markdown.ts';
import { toText } from '../../../domain/render/to-text.ts';
import { doc, draftOf, own } from '../../builders/draft.ts';

const { nodes } = draftSchema;
const time = '2017-05-06T16:34:00-07:00';
const note = (kind: 'update' | 'correction') =>
  nodes.note.create({ kind, time }, draftSchema.text('They answered.'));
const picture = nodes.image.create({
  url: 'https://a.test/hall.jpg',
  alt: 'The "hall" at night',
  credit: 'Jane / Wire',
});

const post = (lang: string, ...blocks: readonly Node[]) =>
  compose(draftOf(doc(...blocks), { lang }), { clippings: new Map(), locale: 'en', date: time });

it.each([
  ['en', 'update', 'Update, May 6, 2017 at 4:34 PM: They answered.'],
  ['de', 'update', 'Nachtrag, 6. Mai 2017 um 16:34: They answered.'],
  ['en', 'correction', 'Correction, May 6, 2017 at 4:34 PM: They answered.'],
] as const)(
  'a note says what it is and when, in the language of the post: %s %s',
  (lang, kind, said) => {
    const text = toText(post(lang, note(kind)))
      .trim()
      .replace(/\u202f/g, ' ');
    expect(text).toBe(said);
  },
);

it('an empty note says nothing', () => {
  expect(post('en', own('x'), nodes.note.create({ kind: 'update', time })).blocks).toHaveLength(1);
});

it('somebody else’s words are a quote wherever the post goes', () => {
  const theirs = post(
    'en',
    own('I say'),
    nodes.foreignQuote.create(null, [own('they'), own('say')]),
  );
  expect(toHtml(theirs)).toContain('<blockquote>\n<p>they</p>\n<p>say</p>\n</blockquote>');
  expect(toClipboardHtml(theirs)).toContain('<blockquote><p>they</p><p>say</p></blockquote>');
  expect(toGutenberg(theirs)).toContain('<blockquote class="wp-block-quote"><!-- wp:paragraph -->');
  expect(toMarkdown(theirs, { frontMatter: false })).toContain('> they\n>\n> say');
  expect(toText(theirs)).toContain('> they\n>\n> say');
});

it('a list of posts breaks off where the draft says so', () => {
  const split = post('en', own('a'), nodes.more.create(), own('b'));
  expect(toGutenberg(split)).toContain('<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->');
  expect(toMarkdown(split, { frontMatter: false })).toBe('a\n\n<!--more-->\n\nb\n');
  expect(toHtml(split)).toBe('<p>a</p>\n<!--more-->\n<p>b</p>');
  expect(toText(split)).toBe('a\n\nb\n');
});

it('a picture has its description and its credit wherever the post goes', () => {
  const shown = post('en', picture);
  const figure =
    '<figure><img src="https://a.test/hall.jpg" alt="The &quot;hall&quot; at night"><figcaption>Jane / Wire</figcaption></figure>';
  expect(toHtml(shown)).toBe(figure);
  expect(toClipboardHtml(shown)).toBe(figure);
  expect(toGutenberg(shown)).toBe(
    '<!-- wp:image -->\n<figure class="wp-block-image"><img src="https://a.test/hall.jpg" alt="The &quot;hall&quot; at night"/><figcaption class="wp-element-caption">Jane / Wire</figcaption></figure>\n<!-- /wp:image -->',
  );
  expect(toMarkdown(shown, { frontMatter: false })).toBe(
    '![The "hall" at night](https://a.test/hall.jpg)\n\n*Jane / Wire*\n',
  );
  expect(toText(shown)).toBe('The "hall" at night\n<https://a.test/hall.jpg>\nJane / Wire\n');
});

it('a picture whose address is none that a page may show is its description', () => {
  const bad = nodes.image.create({ url: 'http://a.test/x.jpg', alt: 'hall', credit: '' });
  expect(toHtml(post('en', bad))).toBe('<p>hall</p>');
  expect(toGutenberg(post('en', bad))).toContain('<p>hall</p>');
});
