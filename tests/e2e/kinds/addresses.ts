import type { KindSample } from './kind-sample.ts';

const words = (title: string, head = ''): string =>
  `<html lang=en>${head}<h1>${title}</h1><p id=q>The water stood at the third step of the quay.</p>`;
const canonical = (href: string): string => `<link rel=canonical href="${href}">`;
const named = (name: string): string => `<meta property="og:site_name" content="${name}">`;

const app = (promise: string, url: string, title: string): KindSample => ({
  promise,
  url,
  html: words(title, `<title>Handbook</title>${canonical(new URL('/', url).href)}`),
  source: { title, link: url, url },
});

/** Fragments that are addresses of pages in an app. */
export const ROUTES: readonly KindSample[] = [
  app('a route is kept in the link', 'https://handbook.example/#/flood', 'When the flood comes'),
  app('another route is another source', 'https://handbook.example/#/fire', 'When the fire comes'),
  app('a route by #! is one too', 'https://guide.example/app/#!/storm', 'When the storm comes'),
  {
    ...app(
      'a route loses what only tracks',
      'https://guide.example/?utm_source=mail#/ice?utm_medium=mail',
      'When the ice comes',
    ),
    source: { title: 'When the ice comes', link: 'https://guide.example/#/ice' },
  },
  {
    ...app('an anchor still goes', 'https://guide.example/snow#steps', 'When the snow comes'),
    source: { title: 'When the snow comes', link: 'https://guide.example/snow' },
  },
];

/** Copies of pages on hosts that serve copies. */
export const COPIES: readonly KindSample[] = [
  {
    promise: "a cache's copy is the publisher's page",
    url: 'https://www-hillpost-example.cdn.ampproject.org/c/s/www.hillpost.example/a',
    html: words(
      'Hill road is closed',
      named('Hill Post') + canonical('https://www.hillpost.example/a'),
    ),
    source: { link: 'https://www.hillpost.example/a', siteName: 'Hill Post' },
  },
  {
    promise: "a translation is the publisher's page",
    url: 'https://quay--gazette-example.translate.goog/2026/04/tide?_x_tr_sl=en&_x_tr_tl=de',
    html: words('High tide at noon', '<title>High tide at noon | Quay Gazette</title>'),
    source: {
      link: 'https://quay-gazette.example/2026/04/tide',
      siteName: 'Quay Gazette',
    },
  },
  {
    promise: 'an archived copy has its own day, not that of the archive',
    url: 'https://web.archive.org/web/20190506101010/https://quay-gazette.example/low-tide',
    html: words(
      'Low tide at dawn',
      `<title>Low tide at dawn : Wayback Machine</title>${named('Quay Gazette')}<meta property="article:published_time" content="2019-05-02T08:00:00Z">`,
    ),
    source: {
      title: 'Low tide at dawn',
      link: 'https://quay-gazette.example/low-tide',
      siteName: 'Quay Gazette',
      publishedTime: '2019-05-02T08:00:00Z',
    },
  },
  {
    promise: 'an archive that writes its own name on a copy is not the publication',
    url: 'https://archive.ph/2019.05.06-101010/https://quay-gazette.example/spring-tide',
    html: words(
      'A spring tide',
      `<title>A spring tide | Quay Gazette</title>${named('archive.ph')}`,
    ),
    source: { link: 'https://quay-gazette.example/spring-tide', siteName: 'Quay Gazette' },
  },
  {
    promise: 'a site that only spells another is not believed',
    url: 'https://mirror.example/https://quay-gazette.example/fog',
    html: words('Fog over the quay', canonical('https://quay-gazette.example/fog')),
    source: { link: 'https://mirror.example/https://quay-gazette.example/fog' },
  },
];

const later = (promise: string, path: string): KindSample => ({
  promise,
  url: `https://news.example${path}`,
  html: words(
    'The long dike',
    `<title>The long dike - Page 2 of 3 - Quay Gazette</title>${canonical('/deep/the-long-dike')}`,
  ),
  source: { link: `https://news.example${path}`, title: 'The long dike' },
});

/** Later pages of a text whose canonical address is its first page. */
export const LATER_PAGES: readonly KindSample[] = [
  later('a page by parameter is linked', '/deep/the-long-dike?page=2'),
  later('a page by number is linked', '/deep/the-long-dike/2/'),
  later('a page by word is linked', '/deep/the-long-dike,seite-2'),
  later('a page by a count from nought is linked', '/deep/the-long-dike?start=20'),
  {
    promise: 'all of it on one page is linked at its own address',
    url: 'https://news.example/deep/the-short-dike?page=all',
    html: words('The short dike', canonical('/deep/the-short-dike')),
    source: { link: 'https://news.example/deep/the-short-dike' },
  },
];
