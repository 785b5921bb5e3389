import type { Story } from './page-lab-stories.ts';

const FILL = `<p>${'The council met on the hill and spoke of the bridge for as long as it was light. '.repeat(4)}</p>`;

const og = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([name, content]) => `<meta property="${name}" content="${content}">`)
    .join('');

const ld = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

/** What real pages do to the five fields, each told by a small page. */
export const SOURCE_STORIES: readonly Story[] = [
  {
    promise: 'has the headline that a reader sees, not the short one for search',
    html: `<title>Bridge opens | Hill Post</title><h1>After nine winters, the old bridge is open again</h1>${FILL}`,
    known: { title: 'After nine winters, the old bridge is open again' },
  },
  {
    promise: "has its own headline below the blog's name",
    html: `<title>Hill notes: A good bridge</title>${og({ 'og:title': 'A good bridge' })}<h1>Hill notes</h1><h3>A good bridge</h3>${FILL}`,
    known: { title: 'A good bridge' },
  },
  {
    promise: 'loses the site and its motto from a declared title',
    html: `<title>Three ways over a river — Hill Post — News, views and weather</title>${og({ 'og:site_name': 'Hill Post' })}<p>Words.`,
    known: { title: 'Three ways over a river', siteName: 'Hill Post' },
  },
  {
    promise: 'is named by the end of its title and its feed together',
    html: `<title>Bridge open again | Hill Post Weekly</title><link rel=alternate type="application/rss+xml" title="Hill Post Weekly » Feed"><h1>Bridge open again</h1>`,
    known: { siteName: 'Hill Post Weekly' },
  },
  {
    promise: 'is not named by the half of a headline before a colon',
    html: `<title>Emergency plan: children came home early</title><h1>A third of all children came to school</h1>`,
    known: { siteName: null },
  },
  {
    promise: 'is named without the motto behind its name',
    html: `${og({ 'og:site_name': 'Hill Post - Eighteen years of independent writing' })}<title>Bridge open again - Hill Post</title><h1>Bridge open again</h1>`,
    known: { siteName: 'Hill Post' },
  },
  {
    promise: 'has the writer of the visible byline where its data names the owner',
    html: `<meta name=author content="Hill Holdings Inc."><meta property="article:author" content="Jane Doe"><h1>Bridge open again</h1><div>By <a href="/by/jane">Jane Doe</a></div>${FILL}`,
    known: { authors: ['Jane Doe'] },
  },
  {
    promise: 'names its writers without jobs, places, times and mail addresses',
    html: `<h1>Bridge open again</h1><div class=byline>By <b>Jane Doe</b>, Staff Writer | jane@x.test <i>and</i> <b>John Roe</b> <span>5 minute read</span></div>${FILL}`,
    known: { authors: ['Jane Doe', 'John Roe'] },
  },
  {
    promise: 'names all writers who stand one below the other',
    html: `<h1>Bridge open again</h1><ul><li class=author><a>Jane Doe</a><li class=author><a>John Roe</a></ul>${FILL}`,
    known: { authors: ['Jane Doe', 'John Roe'] },
  },
  {
    promise: 'names the agency that holds the byline',
    html: `<h1>Bridge open again</h1><div class=author>By Reuters</div>${FILL}`,
    known: { authors: ['Reuters'] },
  },
  {
    promise: 'takes nobody from a comment, a related story or a picture',
    html: `<h1>Bridge open again</h1><figure><figcaption class=author>By Ann Poe</figcaption></figure>${FILL}<div class=related-stories><p class=byline>By John Roe</p></div><div class=comment-list><b class=author>Max Moe</b></div>`,
    known: { authors: [] },
  },
  {
    promise: 'takes neither its own name nor its staff for an author',
    html: `${og({ 'og:site_name': 'Hill Post' })}<meta name=author content="Hill Post Staff"><h1>Bridge open again</h1><p class=byline>By Hill Post</p>${FILL}`,
    known: { authors: [] },
  },
  {
    promise: 'keeps the name of a writer whose own site is called by it',
    html: `${ld({ '@type': 'BlogPosting', headline: 'Bridge open again', author: { '@type': 'Person', name: 'Jane Doe' } })}<h1>Bridge open again</h1>${FILL}`,
    known: { authors: ['Jane Doe'] },
  },
  {
    promise: 'knows its day by the line below the headline, in its own language',
    html: `<html lang=de><title>Brücke offen</title><h1>Die Brücke ist wieder offen</h1><div>Von Anna Meier, 15. März 2024, 07.11 Uhr</div><p>Der Fluss stieg in der Nacht und die Leute mussten das Dorf verlassen.</p>`,
    known: { publishedTime: '2024-03-15', authors: ['Anna Meier'] },
  },
  {
    promise: 'does not take the day of its last change for that of its publication',
    html: '<h1>Bridge open again</h1><p>Updated <time datetime="2026-05-05T09:00:00Z">May 5, 2026</time></p><p>Published <time datetime="2026-05-04T10:00:00Z">May 4, 2026</time></p>',
    known: { publishedTime: '2026-05-04T10:00:00Z' },
  },
  {
    promise: 'whose data is broken still tells its day and writer',
    html: '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge "open" again","datePublished":"2026-05-04T10:00:00Z","author":{"@type":"Person","name":"Jane Doe"}}</script><h1>Bridge open again</h1>',
    known: { publishedTime: '2026-05-04T10:00:00Z', authors: ['Jane Doe'] },
  },
  {
    promise: 'copied from a template of another language is of the language of its words',
    html: `<html lang=en-US><h1>Die Brücke ist wieder offen</h1><p>${'Der Fluss stieg in der Nacht und die Leute mussten das Dorf verlassen, denn die Brücke ist nicht mehr da. '.repeat(3)}</p>`,
    known: { lang: 'de' },
  },
  {
    promise: 'that declares a broken language is not broken by it',
    html: `<html lang="en_@@"><h1>Bridge open again</h1>${FILL}`,
    known: { lang: 'en', title: 'Bridge open again' },
  },
  {
    promise: 'that went on by itself is not told by the tags of the story before',
    html: `<title>Bridge open again after nine winters</title><link rel=canonical href="/news/story-a">${og({ 'og:title': 'Apples fall early this year', 'og:url': '/news/story-a', 'og:site_name': 'Hill Post', 'article:author': 'Ann Poe' })}<h1>Bridge open again after nine winters</h1>`,
    known: {
      title: 'Bridge open again after nine winters',
      canonicalUrl: null,
      authors: [],
      siteName: 'Hill Post',
    },
  },
  {
    promise: 'wrapped in a form and a body of odd classes is read all the same',
    html: `<html lang=en><body class="right-sidebar cookies-not-set"><form><h1>Die Brücke ist wieder offen</h1><p class=byline>Von Anna Meier</p><p>${'Der Fluss stieg in der Nacht und die Leute mussten das Dorf verlassen, denn die Brücke ist nicht mehr da. '.repeat(3)}</p></form>`,
    known: { lang: 'de', authors: ['Anna Meier'] },
  },
  {
    promise: 'is not told by the byline of a story that is linked in its middle',
    html: `<h1>Bridge open again</h1>${FILL.repeat(5)}<div><a href="/news/apples">Apples fall early</a><p>By John Roe</p></div>${FILL}`,
    known: { authors: [] },
  },
  {
    promise: 'names the writer whose first and last name stand apart',
    html: `<h1>Bridge open again</h1><div class=byline><a href="mailto:j@x.test"><span>Jane</span> <span>Doe</span></a></div>${FILL}`,
    known: { authors: ['Jane Doe'] },
  },
];
