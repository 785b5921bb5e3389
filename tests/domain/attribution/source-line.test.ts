import { expect, it } from 'vitest';
import { leadIn } from '../../../domain/attribution/lead-in.ts';
import { sourceLine } from '../../../domain/attribution/source-line.ts';
import { styleById } from '../../../domain/attribution/styles.ts';
import type { Inline } from '../../../domain/post/post.ts';
import { type SourceValues, sourceValues } from '../../../domain/source/source.ts';
import { phrasesFor } from '../../../domain/words/phrases-for.ts';
import { type SourceSketch, sourceOf } from '../../builders/clipping.ts';

const HREF = 'https://wire.test/';

/** The line of the last-paragraph style. */
function fullLine(values: SourceValues, lang: string): readonly Inline[] {
  const style = styleById('last-paragraph');
  if (style.place !== 'inside') throw new Error('The style puts its line elsewhere.');
  return sourceLine(values, { rows: style.line, link: style.link, href: HREF }, phrasesFor(lang));
}

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
  [
    'an author who is stated in capitals',
    { authors: ['STEVE PEOPLES', 'JO MCALLISTER'], publishedTime: null },
    'Steve Peoples and Jo McAllister, [Campaign says it was hacked], *Continental Wire*',
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
  expect(picture(fullLine(sourceValues(sourceOf(sketch)), 'en-US'))).toBe(expected);
});

it('gives the day that the publisher stated, whatever the time zone of the blogger', () => {
  const late = sourceValues(sourceOf({ publishedTime: '2017-05-05T23:59:00-04:00' }));
  expect(picture(fullLine(late, 'de-DE'))).toContain('5. Mai 2017');
});

it.each<[string, SourceSketch, string]>([
  ['publication', {}, '[*Continental Wire*] reports:'],
  ['author', { siteName: null }, '[*Jane Doe*] reports:'],
  [
    'authors',
    { siteName: null, authors: ['Jane Doe', 'John Roe'] },
    '[*Jane Doe*][* and *][*John Roe*] report:',
  ],
  ['host', { siteName: null, authors: [] }, '[*wire.test*] reports:'],
])('calls a source in a sentence by its %s when that is what is known', (_, sketch, sentence) => {
  const form = {
    sentence: { article: 'reports', post: 'wroteOn' },
    nameMarks: ['em'],
    href: HREF,
  } as const;
  const { content } = leadIn(sourceValues(sourceOf(sketch)), form, phrasesFor('en'));
  expect(picture(content)).toBe(sentence);
});
