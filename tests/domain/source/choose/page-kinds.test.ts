import { describe, expect, it } from 'vitest';
import { chooseSource } from '../../../../domain/source/choose/choose-source.ts';
import { linkUrl } from '../../../../domain/source/link-url.ts';
import type { PageClues } from '../../../../domain/source/page-clues.ts';
import { sourceValues } from '../../../../domain/source/source.ts';
import { cluesOf, headingOf, lineOf, metasOf } from '../../../builders/clues.ts';

const HEADLINE = 'After nine winters the bridge is open';

const read = (said: Partial<PageClues>) => {
  const source = chooseSource(cluesOf(said));
  return { ...sourceValues(source), link: linkUrl(source) };
};

describe('a page of an app', () => {
  const app = {
    title: 'Hill Guide',
    canonicals: ['https://guide.test/'],
    metas: metasOf({ 'og:title': 'Hill Guide', 'og:site_name': 'Hill Guide' }),
  };
  it.each(['https://guide.test/#/flood', 'https://guide.test/#!/flood'])(
    'at %s has its own heading for a title, and its route in the link',
    (url) => {
      expect(read({ ...app, url, headings: [headingOf('Flood')] })).toMatchObject({
        url,
        title: 'Flood',
        siteName: 'Hill Guide',
        link: url,
      });
    },
  );
});

describe('a copy of a page', () => {
  const seen = {
    title: `${HEADLINE} | Hill Post - Wayback Machine`,
    metas: metasOf({
      'og:site_name': 'Hill Post',
      'article:published_time': '2017-05-04T10:00:00Z',
    }),
    headings: [headingOf(HEADLINE)],
  };
  it('in an archive is the page of its publisher, of the day of the page', () => {
    const url = 'https://web.archive.org/web/20170506101010/https://www.hillpost.test/a';
    expect(read({ ...seen, url, canonicals: [url] })).toMatchObject({
      url,
      title: HEADLINE,
      siteName: 'Hill Post',
      publishedTime: '2017-05-04T10:00:00Z',
      link: 'https://www.hillpost.test/a',
    });
  });

  it('does not have the day on which it was saved', () => {
    const url = 'https://archive.ph/2017.05.06-101010/https://www.hillpost.test/a';
    const bar = lineOf(['archive.today webpage capture', 'Saved from', '6 May 2017 10:10:10 UTC']);
    const heading = { ...headingOf(HEADLINE), before: [bar] };
    expect(read({ url, title: HEADLINE, headings: [heading] })).toMatchObject({
      title: HEADLINE,
      publishedTime: null,
      siteName: null,
      link: 'https://www.hillpost.test/a',
    });
  });

  it('in a cache or a translation has the day and the name of its publisher', () => {
    const url = 'https://hillpost-test.translate.goog/2026/05/04/a?_x_tr_sl=en&_x_tr_tl=de';
    expect(
      read({ url, title: `${HEADLINE} | Hillpost`, headings: [headingOf(HEADLINE)] }),
    ).toMatchObject({
      siteName: 'Hillpost',
      publishedTime: '2026-05-04',
      link: 'https://hillpost.test/2026/05/04/a',
    });
  });
});

describe('a later page of a text', () => {
  it.each([
    `${HEADLINE} (page 2)`,
    `${HEADLINE} - Page 2 of 3 - Hill Post`,
    `${HEADLINE} – Seite 2 | Hill Post`,
    `${HEADLINE} | Page 2/3 | Hill Post`,
    `Page 2 - ${HEADLINE} - Hill Post`,
    `${HEADLINE} [2/3]`,
  ])('called %s is called as the first one is', (title) => {
    const url = 'https://hillpost.test/a?page=2';
    const said = { url, title, canonicals: ['https://hillpost.test/a'] };
    const metas = metasOf({ 'og:site_name': 'Hill Post' });
    for (const headings of [[], [headingOf(title.replace(/ [-|] Hill Post$/, ''))]])
      expect(read({ ...said, metas, headings })).toMatchObject({ title: HEADLINE, link: url });
  });

  it('is called by all its words where a number is one of them', () => {
    const title = 'Ten pages on page 2 of the Hill Post';
    expect(read({ title, headings: [headingOf(title)] }).title).toBe(title);
  });
});
