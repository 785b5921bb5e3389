import type { KindSample } from './kind-sample.ts';

const TITLE = 'The harbour fund is topped up again';
const WORDS = '<p id="q">The council met in the old mill and voted for the third time.</p>';

/** A story with this in its head and below its headline. */
const story = (head: string, byline = ''): string =>
  `<head><title>${TITLE}</title>${head}</head><body><article><h1>${TITLE}</h1>${byline}${WORDS}</article></body>`;

const data = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: TITLE, author })}</script>`;
const person = (name: string) => ({ '@type': 'Person', name });
const meta = (author: string): string => `<meta name="author" content="${author}">`;
const authors = (...names: readonly string[]) => ({ source: { authors: names } });

const KINDS: Readonly<Record<string, readonly KindSample[]>> = {
  'a name that the page states outright': [
    {
      promise: 'is whole with a particle',
      html: story(data(person('Yvonne Le Goff')), '<p>By Yvonne Le Goff</p>'),
      ...authors('Yvonne Le Goff'),
    },
    {
      promise: 'is each of three in one string',
      html: story(data(person('Rosa Lindqvist, Dan Marlow and Peter Osei'))),
      ...authors('Rosa Lindqvist', 'Dan Marlow', 'Peter Osei'),
    },
    {
      promise: 'may be a paper or a job by its family name',
      html: story(data([person('Amanda Press'), person('Michael Senior'), person('Tom Editor')])),
      ...authors('Amanda Press', 'Michael Senior', 'Tom Editor'),
    },
    {
      promise: 'may be a pen name in small letters, linked by the byline alone',
      html: story(
        '',
        '<p class="byline">by <a rel="author" href="/author/ada-wren">ada wren</a></p>',
      ),
      ...authors('ada wren'),
    },
    {
      promise: 'may have seven words, in microdata',
      html: story(
        '',
        '<p itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">María del Carmen García de la Torre</span></p>',
      ),
      ...authors('María del Carmen García de la Torre'),
    },
    {
      promise: 'may be one word beside a full one',
      html: story(data([person('Sukarno'), person('Ida Holt')])),
      ...authors('Sukarno', 'Ida Holt'),
    },
    {
      promise: 'is nobody where a desk is called a person',
      html: story(data(person('Reuters Staff'))),
      ...authors(),
    },
  ],
  'a family name that stands first': [
    { promise: 'is put last', html: story(meta('Osei, Peter')), ...authors('Peter Osei') },
    {
      promise: 'keeps its particles',
      html: story(data(person('van der Berg, Anna'))),
      ...authors('Anna van der Berg'),
    },
    {
      promise: 'is put last in each of two',
      html: story(meta('Osei, Peter; Marlow, Dan J.')),
      ...authors('Peter Osei', 'Dan J. Marlow'),
    },
    {
      promise: 'is told from a place',
      html: story(meta('Anna Schmidt, Berlin')),
      ...authors('Anna Schmidt'),
    },
  ],
  'a name in capitals': [
    {
      promise: 'is stored as it is stated',
      html: story('', '<p class="byline">By STEVE PEOPLES</p>'),
      ...authors('STEVE PEOPLES'),
    },
    {
      promise: 'is two as well',
      html: story('', '<p>BY STEVE PEOPLES AND JO MCALLISTER</p>'),
      ...authors('STEVE PEOPLES', 'JO MCALLISTER'),
    },
    {
      promise: 'has small letters where the page writes them elsewhere',
      html: story(meta('Dan Marlow'), '<p class="byline">By DAN MARLOW</p>'),
      ...authors('Dan Marlow'),
    },
    {
      promise: 'is one with a capital in its middle',
      html: story(data(person("IAN O'BRIEN-MCEWAN"))),
      ...authors("IAN O'BRIEN-MCEWAN"),
    },
  ],
};

/** Who wrote it, by the ways in which pages say so; each sample is an article of its own. */
export const NAMES: typeof KINDS = Object.fromEntries(
  Object.entries(KINDS).map(([kind, samples]) => [
    kind,
    samples.map((sample) => ({
      url: `https://news.example/2026/05/${encodeURIComponent(`${kind} ${sample.promise}`)}`,
      ...sample,
    })),
  ]),
);
