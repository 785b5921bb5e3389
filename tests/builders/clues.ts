import type { HeadingClue, LineClue, PageClues } from '../../domain/source/page-clues.ts';
import { type Source, sourceValues } from '../../domain/source/source.ts';

/** The clues of a page that says nothing but what the test writes. */
export const cluesOf = (said: Partial<PageClues> = {}): PageClues => ({
  url: 'https://hill.test/news/story',
  accessedTime: '2026-06-01T10:00:00.000Z',
  title: '',
  lang: '',
  metas: [],
  jsonLd: [],
  canonicals: [],
  feeds: [],
  logos: [],
  rights: '',
  headings: [],
  bylines: [],
  times: [],
  sample: '',
  ...said,
});

/** Meta elements by name. */
export const metasOf = (said: Readonly<Record<string, string>>): PageClues['metas'] =>
  Object.entries(said).map(([name, value]) => ({ name, value }));

/** A line of one piece each for its texts; `mark` is what the markup calls the line. */
export const lineOf = (text: string | readonly string[], mark = ''): LineClue => ({
  pieces: [text].flat().map((each) => ({ text: each, mark: '', link: '', time: '' })),
  mark,
});

/** A first-rank heading with these lines below it. */
export const headingOf = (text: string, after: readonly LineClue[] = []): HeadingClue => ({
  text,
  parts: [],
  label: '',
  isFirst: true,
  isAside: false,
  after,
  before: [],
});

/** The clues of a page that declares just what is known of the article. */
export function cluesTelling(source: Source): PageClues {
  const { url, accessedTime, canonicalUrl, title, siteName, authors, publishedTime, lang } =
    sourceValues(source);
  return cluesOf({
    url,
    accessedTime,
    lang: lang ?? '',
    canonicals: canonicalUrl ? [canonicalUrl] : [],
    metas: [
      ...metasOf({
        'og:title': title ?? '',
        'og:site_name': siteName ?? '',
        'article:published_time': publishedTime ?? '',
      }),
      ...authors.map((value) => ({ name: 'author', value })),
    ],
  });
}
