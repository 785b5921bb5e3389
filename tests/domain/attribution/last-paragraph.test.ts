import { expect, it } from 'vitest';
import { fullLine } from '../../../domain/attribution/last-paragraph.ts';
import { sourceName } from '../../../domain/attribution/source-name.ts';
import type { Inline } from '../../../domain/post/post.ts';
import { sourceValues } from '../../../domain/source/source.ts';
import { type SourceSketch, sourceOf } from '../../builders/clipping.ts';

/** A line as Markdown-like text, so that a test shows what is linked and what is set apart. */
const picture = (line: readonly Inline[]): string =>
  line
    .map((inline) => {
      if (inline.kind === 'break') return '\n';
      const text = inline.marks.includes('em') ? `*${inline.text}*` : inline.text;
      return inline.href ? `[${text}]` : text;
    })
    .join('');

it.each<[string, SourceSketch, string]>([
  [
    'everything known',
    {},
    'Jane Doe, [Campaign says it was hacked], *Continental Wire*, May 5, 2017',
  ],
  [
    'several authors',
    { authors: ['Jane Doe', 'John Roe', 'Ana Poe'] },
    'Jane Doe, John Roe, and Ana Poe, [Campaign says it was hacked], *Continental Wire*, May 5, 2017',
  ],
  ['no author', { authors: [] }, '[Campaign says it was hacked], *Continental Wire*, May 5, 2017'],
  [
    'no date',
    { publishedTime: null },
    'Jane Doe, [Campaign says it was hacked], *Continental Wire*',
  ],
  ['no title', { title: null }, 'Jane Doe, [*Continental Wire*], May 5, 2017'],
  [
    'nothing but the address',
    {
      authors: [],
      publishedTime: null,
      title: null,
      siteName: null,
      url: 'https://www.wire.test/x',
    },
    '[*wire.test*]',
  ],
])('names the source with %s', (_, sketch, expected) => {
  expect(picture(fullLine(sourceValues(sourceOf(sketch)), 'https://wire.test/', 'en-US'))).toBe(
    expected,
  );
});

it('gives the day that the publisher stated, whatever the time zone of the blogger', () => {
  const late = sourceValues(sourceOf({ publishedTime: '2017-05-05T23:59:00-04:00' }));
  expect(picture(fullLine(late, 'https://wire.test/', 'de-DE'))).toContain('5. Mai 2017');
});

it.each<[string, SourceSketch, string]>([
  ['publication', {}, 'Continental Wire'],
  ['author', { siteName: null }, 'Jane Doe'],
  ['host', { siteName: null, authors: [] }, 'wire.test'],
])('calls a source in a sentence by its %s when that is what is known', (_, sketch, name) => {
  expect(sourceName(sourceValues(sourceOf(sketch)), 'en')).toBe(name);
});
