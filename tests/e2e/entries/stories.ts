import type { EntrySample } from './entry-sample.ts';

const HEAD = `<title>The quay sinks - Harbour Post</title><meta property="og:title" content="The quay sinks">
<meta property="og:site_name" content="Harbour Post"><meta property="og:type" content="article"><meta name="author" content="Ada Lund">
<meta property="article:published_time" content="2026-05-01T08:00:00Z"><link rel="canonical" href="https://news.example/2026/05/a-story">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The quay sinks","datePublished":"2026-05-01T08:00:00Z","author":{"@type":"Person","name":"Ada Lund"},"mainEntityOfPage":"https://news.example/2026/05/a-story"}</script>`;
const LONG =
  'The council met on Tuesday evening and, after four hours, agreed to nothing but another meeting, which was set for the week after the fair.';
const SECOND = `<h1>Fares go up</h1><p class="byline">By Jonas Beck</p><p><time datetime="2026-05-03T10:00:00Z">3 May 2026</time></p><p>${LONG}</p><p id=q>Fares rise by a tenth.</p>`;
const FIRST = `<h1>The quay sinks</h1><p class="byline">By Ada Lund</p><time datetime="2026-05-01T08:00:00Z">1 May</time><p>${LONG}</p><p>It sinks.</p>`;
const JONAS = {
  title: 'Fares go up',
  authors: ['Jonas Beck'],
  publishedTime: '2026-05-03T10:00:00Z',
  siteName: 'Harbour Post',
};
const FRONT =
  '<title>Harbour Post</title><meta property="og:site_name" content="Harbour Post"><meta property="og:type" content="website"><link rel="canonical" href="https://news.example/">';

/** Stories that stand on a page with others. */
export const STORIES: Readonly<Record<string, readonly EntrySample[]>> = {
  'a second story on a page': [
    {
      promise: 'has its own headline, writer and day',
      html: `${HEAD}<main><article>${FIRST}</article><article>${SECOND}</article></main>`,
      source: { ...JONAS, link: 'https://news.example/2026/05/a-story' },
    },
    {
      promise: 'has the address that the page has changed to',
      url: 'https://news.example/2026/05/fares-go-up',
      html: `${HEAD}<main><article>${FIRST}</article><article>${SECOND}</article></main>`,
      source: { ...JONAS, link: 'https://news.example/2026/05/fares-go-up' },
    },
    {
      promise: 'leaves the first one with the page’s own head',
      url: 'https://news.example/2026/05/fares-go-up',
      html: `${HEAD}<main><article>${FIRST.replace('<p>It', '<p id=q>It')}</article><article>${SECOND.replace(' id=q', '')}</article></main>`,
      source: {
        title: 'The quay sinks',
        authors: ['Ada Lund'],
        link: 'https://news.example/2026/05/a-story',
      },
    },
    {
      promise: 'is known without elements for stories',
      html: `${HEAD}<main>${FIRST}${SECOND}</main>`,
      source: JONAS,
    },
    {
      promise: 'is known by headings of the second rank',
      html: `${HEAD}<div class="post-stream">${FIRST.replaceAll('h1', 'h2')}<h3>Why</h3><p>x</p>${SECOND.replaceAll('h1', 'h2').replace('<p id=q', '<h3>And now?</h3><p id=q')}</div>`,
      source: JONAS,
    },
    {
      promise: 'has nobody’s name where none is said',
      html: `${HEAD}<main><article>${FIRST}</article><article><h1>Fares go up</h1><p id=q>Fares rise.</p></article></main>`,
      source: { title: 'Fares go up', authors: [], publishedTime: null },
    },
    {
      promise: 'has the address in its own link',
      html: `${HEAD}<main><article class="story">${FIRST}</article><article class="story"><h1><a href="/2026/05/fares-go-up?utm_source=x">Fares go up</a></h1><p>By Jonas Beck</p><p id=q>Fares rise.</p></article></main>`,
      source: {
        title: 'Fares go up',
        authors: ['Jonas Beck'],
        link: 'https://news.example/2026/05/fares-go-up',
      },
    },
    {
      promise: 'is completed from what the page says to machines',
      html: `${HEAD}<script type="application/ld+json">{"@type":"NewsArticle","headline":"Fares go up","datePublished":"2026-05-03T10:00:00Z","author":[{"@type":"Person","name":"Jonas Beck"}],"url":"https://news.example/fares"}</script><main><article>${FIRST}</article><article><h1>Fares go up</h1><p id=q>Fares rise.</p></article></main>`,
      source: { ...JONAS, link: 'https://news.example/fares' },
    },
  ],
  'an entry of a front page': [
    {
      promise: 'WordPress: title, author, day, permalink',
      url: 'https://news.example/',
      html: `${FRONT}<main id="main"><article id="post-1" class="post-1 post type-post hentry"><header class="entry-header"><h2 class="entry-title"><a href="https://news.example/2026/05/one/" rel="bookmark">One</a></h2><div class="entry-meta"><span class="posted-on"><a href="https://news.example/2026/05/one/" rel="bookmark"><time class="entry-date published" datetime="2026-05-01T08:00:00+00:00">May 1, 2026</time><time class="updated" datetime="2026-05-02T08:00:00+00:00">May 2, 2026</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="https://news.example/author/ada/">Ada Lund</a></span></span></div></header><div class="entry-content"><p>${LONG}</p></div></article><article id="post-2" class="post-2 post type-post hentry"><header class="entry-header"><h2 class="entry-title"><a href="https://news.example/2026/04/two/" rel="bookmark">Two ways</a></h2><div class="entry-meta"><span class="posted-on"><a href="https://news.example/2026/04/two/" rel="bookmark"><time class="entry-date published" datetime="2026-04-01T08:00:00+00:00">April 1, 2026</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="https://news.example/author/jonas/">Jonas Beck</a></span></span></div></header><div class="entry-content"><p id=q>${LONG}</p></div></article></main>`,
      source: {
        title: 'Two ways',
        authors: ['Jonas Beck'],
        publishedTime: '2026-04-01T08:00:00+00:00',
        link: 'https://news.example/2026/04/two/',
      },
    },
    {
      promise: 'Ghost: card with a link around',
      url: 'https://news.example/',
      html: `${FRONT}<div class="post-feed"><article class="post-card post"><div class="post-card-content"><a class="post-card-content-link" href="/one/"><h2 class="post-card-title">One</h2><div class="post-card-excerpt">Something of one.</div></a><footer class="post-card-meta"><time class="post-card-meta-date" datetime="2026-05-01">May 1, 2026</time></footer></div></article><article class="post-card post"><a class="post-card-content-link" href="/two/"><h2 class="post-card-title">Two ways</h2><div class="post-card-excerpt" id=q>Something of two.</div></a><footer class="post-card-meta"><ul class="author-list"><li>By <a href="/author/jonas/">Jonas Beck</a></li></ul><time class="post-card-meta-date" datetime="2026-04-01">Apr 1, 2026</time></footer></article></div>`,
      source: {
        title: 'Two ways',
        authors: ['Jonas Beck'],
        publishedTime: '2026-04-01',
        link: 'https://news.example/two/',
      },
    },
    {
      promise: 'h-entry: a note without a title',
      url: 'https://ada.example/',
      html: `<title>Ada Lund</title><main class="h-feed"><div class="h-entry"><div class="e-content"><p>One</p></div><a class="u-url" href="/notes/1"><time class="dt-published" datetime="2026-05-01T08:00:00Z">1 May</time></a></div><div class="h-entry"><div class="e-content"><p id=q>Two it is.</p></div><p class="p-author h-card">Ada Lund</p><a class="u-url" href="/notes/2"><time class="dt-published" datetime="2026-04-01T08:00:00Z">1 April</time></a></div></main>`,
      source: {
        title: null,
        authors: ['Ada Lund'],
        publishedTime: '2026-04-01T08:00:00Z',
        link: 'https://ada.example/notes/2',
      },
    },
    {
      promise: 'schema.org: parts said in attributes',
      url: 'https://news.example/tag/quay/',
      html: `${FRONT}<div itemscope itemtype="https://schema.org/Blog"><div itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><h3 itemprop="headline">One</h3><p>x</p></div><div itemprop="blogPost" itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="datePublished" content="2026-04-01T08:00:00Z"><link itemprop="url" href="/two"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><meta itemprop="name" content="Jonas Beck"></span><h3 itemprop="headline">Two ways</h3><p id=q itemprop="articleBody">It is two.</p></div></div>`,
      source: {
        title: 'Two ways',
        authors: ['Jonas Beck'],
        publishedTime: '2026-04-01T08:00:00Z',
        link: 'https://news.example/two',
      },
    },
    {
      promise: 'Blogger: title, writer and time below the words',
      url: 'https://ada.blogspot.example/',
      html: `<title>Ada's blog</title><div class="blog-posts hfeed"><div class="date-outer"><h2 class="date-header">Friday, May 1, 2026</h2><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title"><a href="/2026/05/one.html">One</a></h3><div class="post-body entry-content"><p>${LONG}</p></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Ada Lund</span></span> at <a class="timestamp-link" href="/2026/05/one.html" rel="bookmark"><abbr class="published" title="2026-05-01T09:00:00-07:00">9:00 AM</abbr></a></div></div></div></div><div class="date-outer"><div class="post-outer"><div class="post hentry"><h3 class="post-title entry-title"><a href="/2026/04/two.html">Two ways</a></h3><div class="post-body entry-content"><p id=q>${LONG}</p></div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn">Jonas Beck</span></span> at <a class="timestamp-link" href="/2026/04/two.html" rel="bookmark"><abbr class="published" title="2026-04-01T09:00:00-07:00">9:00 AM</abbr></a></div></div></div></div></div>`,
      source: {
        title: 'Two ways',
        authors: ['Jonas Beck'],
        publishedTime: '2026-04-01T09:00:00-07:00',
        link: 'https://ada.blogspot.example/2026/04/two.html',
      },
    },
    {
      promise: 'a newspaper’s cards: a title with a link and no writer',
      url: 'https://news.example/',
      html: `${FRONT}<div class="grid"><div class="card"><h3><a href="/a/one-2026">One</a></h3><p>Of one.</p></div><div class="card"><h3><a href="/a/two-2026">Two ways</a></h3><p id=q>Of two.</p></div></div>`,
      source: {
        title: 'Two ways',
        authors: [],
        publishedTime: null,
        link: 'https://news.example/a/two-2026',
      },
    },
  ],
  'an entry of a live blog': [
    {
      promise: 'has its own time and place, and the heading it has',
      html: `${HEAD}<main><h1>The quay sinks</h1><p>By Ada Lund</p><div class="live-blog"><article class="block" id="block-1"><p class="block-time"><a href="?page=with:block-1#block-1"><time datetime="2026-05-01T09:00:00Z">10.00 BST</time></a></p><h2>Divers arrive</h2><p>x</p></article><article class="block" id="block-2"><p class="block-time"><a href="?page=with:block-2#block-2"><time datetime="2026-05-01T08:30:00Z">09.30 BST</time></a></p><h2>First cracks</h2><p class="byline">Jonas Beck</p><p id=q>Cracks were seen.</p></article></div></main>`,
      source: {
        title: 'First cracks',
        authors: ['Jonas Beck'],
        publishedTime: '2026-05-01T08:30:00Z',
        link: 'https://news.example/2026/05/a-story?page=with:block-2#block-2',
      },
    },
    {
      promise: 'has no title where it has none',
      html: `${HEAD}<main><article><h1>The quay sinks</h1><div class="timeline"><div class="liveblog-entry" id="e1"><time datetime="2026-05-01T09:00:00Z">10:00</time><p>x</p></div><div class="liveblog-entry" id="e2"><time datetime="2026-05-01T08:30:00Z">9:30</time><p id=q>Cracks were seen.</p></div></div></article></main>`,
      source: { title: null, authors: [], publishedTime: '2026-05-01T08:30:00Z' },
    },
    {
      promise: 'is completed from its node',
      html: `${HEAD}<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The quay sinks","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Divers arrive","url":"https://news.example/2026/05/a-story#u1","datePublished":"2026-05-01T09:00:00Z"},{"@type":"BlogPosting","headline":"First cracks","url":"https://news.example/2026/05/a-story#u2","datePublished":"2026-05-01T08:30:00Z","author":{"name":"Jonas Beck"}}]}</script><main><h1>The quay sinks</h1><section class="update" id="u1"><h2>Divers arrive</h2><time>10:00</time><p>x</p></section><section class="update" id="u2"><h2>First cracks</h2><time>9:30</time><p id=q>Cracks.</p></section></main>`,
      source: {
        title: 'First cracks',
        authors: ['Jonas Beck'],
        publishedTime: '2026-05-01T08:30:00Z',
        link: 'https://news.example/2026/05/a-story#u2',
      },
    },
  ],
  'a block of a newsletter': [
    {
      promise: 'has its own heading and writer',
      html: `${HEAD}<main><h1>The quay sinks</h1><p>By Ada Lund</p><h2>Fares go up</h2><p>By Jonas Beck</p><p>${LONG}</p><h2>Rain</h2><p>By Mia Holm</p><p id=q>It rains.</p><h2>Sun</h2><p>By Ada Lund</p></main>`,
      source: { title: 'Rain', authors: ['Mia Holm'] },
    },
  ],
};
