/** A page's head and body, and what must be known of its article. */
export interface Story {
  readonly promise: string;
  readonly html: string;
  /** Plain values of the fields that the promise is about. */
  readonly known: Readonly<Record<string, unknown>>;
}

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;

/** One way of real pages to name their author, date or title each. */
export const STORIES: readonly Story[] = [
  {
    promise: 'believes a graph that says who wrote it',
    html: `<title>River rises | The Daily Practice</title>${ld({
      '@graph': [
        { '@type': 'WebSite', name: 'The Daily Practice' },
        { '@type': 'Person', '@id': '#jane', name: 'Jane Doe' },
        {
          '@type': ['NewsArticle'],
          headline: 'River rises &amp; falls',
          author: [{ '@id': '#jane' }, { name: 'By John Roe' }],
          publisher: { name: 'The Daily Practice' },
          datePublished: '2026-05-04T10:00:00+02:00',
          dateModified: '2026-05-05T09:00:00Z',
        },
      ],
    })}<h1>River rises &amp; falls</h1>`,
    known: {
      title: 'River rises & falls',
      siteName: 'The Daily Practice',
      authors: ['Jane Doe', 'John Roe'],
      publishedTime: '2026-05-04T10:00:00+02:00',
      modifiedTime: '2026-05-05T09:00:00Z',
    },
  },
  {
    promise: 'never takes the site, a handle or an address for an author',
    html: `<meta property="og:site_name" content="The Daily Practice"><meta name=author content="https://x.test/jane"><meta name="twitter:creator" content="@jane">${ld(
      { '@type': 'NewsArticle', headline: 'H', author: { name: 'The Daily Practice' } },
    )}<h1>Headline of the day</h1><p>Words.`,
    known: { authors: [], siteName: 'The Daily Practice' },
  },
  {
    promise: 'reads the byline that a reader sees',
    html: '<article><h1>A long headline here</h1><p class="story-byline">By Jane Doe and John Roe, senior reporters</p><p>Words.</p></article><aside><p class=byline>By Someone Else</p></aside>',
    known: { title: 'A long headline here', authors: ['Jane Doe', 'John Roe'] },
  },
  {
    promise: 'goes on when its own data is broken, hostile or endless',
    html: `${ld('{"@type":"NewsArticle", broken')}${ld(`${'['.repeat(500)}${']'.repeat(500)}`)}${ld('{"__proto__":{"polluted":1},"@type":"NewsArticle","headline":5,"author":{"name":["Ann Real",{}]},}')}<h1>Still here today</h1>`,
    known: { authors: ['Ann Real'], title: 'Still here today' },
  },
  {
    promise: 'tells the headline from the logo and the site in the title',
    html: '<title>Council keeps library open - Practice Post</title><meta property="og:title" content="Council keeps library open - Practice Post"><meta property="og:site_name" content="Practice Post"><h1>Practice Post</h1><h1>Council keeps library open</h1>',
    known: { title: 'Council keeps library open', siteName: 'Practice Post' },
  },
  {
    promise: 'knows when it was published from its tags, its time element or its address',
    html: '<html lang="fr-CA"><meta property="article:published_time" content="2026-05-04 10:00:00 +0200"><link rel=canonical href="/news/a-story?page=2">',
    known: { publishedTime: '2026-05-04T10:00:00+02:00', lang: 'fr-CA' },
  },
  {
    promise: 'that says nothing is known by its heading alone',
    html: '<h1>Nothing but this heading</h1><p>Words.',
    known: {
      title: 'Nothing but this heading',
      siteName: null,
      authors: [],
      publishedTime: null,
      lang: null,
      canonicalUrl: null,
    },
  },
];
