import type { EntrySample } from './entry-sample.ts';

const HEAD = `<title>The quay sinks - Harbour Post</title><meta property="og:title" content="The quay sinks">
<meta property="og:site_name" content="Harbour Post"><meta property="og:type" content="article"><meta name="author" content="Ada Lund">
<meta property="article:published_time" content="2026-05-01T08:00:00Z"><link rel="canonical" href="https://news.example/2026/05/a-story">`;
const ADA = {
  title: 'The quay sinks',
  authors: ['Ada Lund'],
  publishedTime: '2026-05-01T08:00:00Z',
  canonicalUrl: 'https://news.example/2026/05/a-story',
  link: 'https://news.example/2026/05/a-story',
};
const TOP =
  '<h1>The quay sinks</h1><p class="byline">By Ada Lund</p><time datetime="2026-05-01T08:00:00Z">1 May</time>';
const TEASERS =
  '<section class="related"><article><h3><a href="/2026/04/other">Other</a></h3><time datetime="2026-04-01T08:00:00Z">1 April</time></article><article><h3><a href="/2026/04/third">Third</a></h3><time datetime="2026-04-02T08:00:00Z">2 April</time></article></section>';
const BOX = '<div class="author-box"><h4>About Ada Lund</h4><p>She writes.</p></div>';
const NOTES =
  '<ol class="comment-list"><li class="comment" id="comment-1"><b class="fn">mud</b><p>x</p></li></ol>';
const body = (inside: string) => ({
  html: `${HEAD}<main>${inside}${TEASERS}${BOX}${NOTES}</main>`,
  source: ADA,
});

/** One story, whatever stands around and in it: its passages have the page's source. */
export const ORDINARY: readonly EntrySample[] = [
  { promise: 'in an article', ...body(`<article>${TOP}<p id=q>It sinks.</p></article>`) },
  {
    promise: 'in an article without its heading',
    ...body(`${TOP}<article><p id=q>It sinks.</p></article>`),
  },
  {
    promise: 'whose byline is in the article and whose heading is not',
    ...body(
      `<header><h1>The quay sinks</h1></header><article><p class="byline">By Ada Lund</p><time datetime="2026-05-01T08:00:00Z">1 May</time><p id=q>It sinks.</p></article>`,
    ),
  },
  {
    promise: 'in sections with headings',
    ...body(
      `<article>${TOP}<section><h2>Then</h2><p>x</p></section><section><h2>Now</h2><p id=q>It sinks.</p></section></article>`,
    ),
  },
  {
    promise: 'in articles inside of the article',
    ...body(
      `<article>${TOP}<article><h2>Then</h2><p>x</p></article><article><h2>Now</h2><p id=q>It sinks.</p></article></article>`,
    ),
  },
  {
    promise: 'with subheadings and lines that begin with By',
    ...body(
      `<article>${TOP}<h2>Then</h2><p>By Monday it was down.</p><h2>Now</h2><p id=q>By Jove, it sinks.</p></article>`,
    ),
  },
  {
    promise: 'in a pull quote',
    ...body(
      `<article>${TOP}<p>x</p><aside class="pullquote"><blockquote><p id=q>It sinks.</p><cite>Jonas Beck</cite></blockquote></aside></article>`,
    ),
  },
  {
    promise: 'in a list of facts with days',
    ...body(
      `<article>${TOP}<aside><h3>The quay</h3><ul><li><time datetime="1999-05-01">1999</time> Built</li><li id=q><time datetime="2001-05-01">2001</time> Sinks</li></ul></aside></article>`,
    ),
  },
  {
    promise: 'in a timeline with headings',
    ...body(
      `<article>${TOP}<div class="timeline"><div class="item"><h3>Built</h3><time datetime="1999-05-01">1999</time><p>x</p></div><div class="item"><h3>Sinks</h3><time datetime="2001-05-01">2001</time><p id=q>It does.</p></div></div></article>`,
    ),
  },
  {
    promise: 'in a figure',
    ...body(
      `<article>${TOP}<figure><img src=x alt=""><figcaption id=q>The quay. Photo: Jonas Beck</figcaption></figure></article>`,
    ),
  },
  {
    promise: 'in a quoted post',
    ...body(
      `<article>${TOP}<blockquote class="twitter-tweet"><p id=q>It sinks!</p>— Jonas Beck (@jonas) <a href="https://twitter.com/jonas/status/1">May 1, 2026</a></blockquote><blockquote class="twitter-tweet"><p>x</p>— Mia (@mia) <a href="https://twitter.com/mia/status/2">May 1, 2026</a></blockquote></article>`,
    ),
  },
  {
    promise: 'in a list of products that lead elsewhere',
    ...body(
      `<article>${TOP}<div class="product"><h2><a href="https://shop.example/1">One</a></h2><p>x</p></div><div class="product"><h2><a href="https://shop.example/2">Two</a></h2><p id=q>Good.</p></div></article>`,
    ),
  },
  {
    promise: 'below a heading that links within the site',
    ...body(
      `<article>${TOP}<h2><a href="/tag/piers">Piers</a></h2><p>x</p><h2><a href="/tag/quays">Quays</a></h2><p id=q>Good.</p></article>`,
    ),
  },
  {
    promise: 'in an interview with names before the answers',
    ...body(
      `<article>${TOP}<div class="qa"><p class="who">Jonas Beck</p><p>x</p></div><div class="qa"><p class="who">Mia Holm</p><p id=q>Good.</p></div></article>`,
    ),
  },
  {
    promise: 'in a box about who wrote it',
    html: `${HEAD}<main><article>${TOP}<p>x</p></article><div class="author-box"><h4>About Ada Lund</h4><p id=q>She writes.</p></div></main>`,
    source: ADA,
  },
  {
    promise: 'that links to itself',
    ...body(
      `<article class="h-entry"><h1 class="p-name"><a class="u-url" href="/2026/05/a-story">The quay sinks</a></h1><p class="p-author">Ada Lund</p><p id=q>x</p></article>`,
    ),
  },
  {
    promise: 'in an element for comments by its name only',
    ...body(
      `<div class="has-comments comments-open" id="comment-wrap"><article>${TOP}<p id=q>x</p></article></div>`,
    ),
  },
];
