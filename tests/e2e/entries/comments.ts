import type { EntrySample } from './entry-sample.ts';

const HEAD = `<title>The quay sinks - Harbour Post</title><meta property="og:title" content="The quay sinks">
<meta property="og:site_name" content="Harbour Post"><meta property="og:type" content="article"><meta name="author" content="Ada Lund">
<meta property="article:published_time" content="2026-05-01T08:00:00Z"><link rel="canonical" href="https://news.example/2026/05/a-story">`;
const STORY = '<article><h1>The quay sinks</h1><p>By Ada Lund</p><p>It sinks.</p></article>';
const PAGE = 'https://news.example/2026/05/a-story';

/** What readers write below a story, or to each other. */
export const COMMENTS: Readonly<Record<string, readonly EntrySample[]>> = {
  'a reader’s comment': [
    {
      promise: 'WordPress',
      html: `${HEAD}${STORY}<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on “The quay sinks”</h2><ol class="comment-list"><li id="comment-11" class="comment even depth-1"><article id="div-comment-11" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><img alt="" class="avatar"><b class="fn"><a href="http://x.example" class="url">mudlark77</a></b> <span class="says">says:</span></div><div class="comment-metadata"><a href="${PAGE}/#comment-11"><time datetime="2026-05-02T10:00:00+00:00">May 2, 2026 at 10:00 am</time></a></div></footer><div class="comment-content"><p>Old news.</p></div></article><ol class="children"><li id="comment-12" class="comment odd depth-2"><article id="div-comment-12" class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">Rosa L.</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="${PAGE}/#comment-12"><time datetime="2026-05-02T11:00:00+00:00">May 2, 2026 at 11:00 am</time></a></div></footer><div class="comment-content"><p id=q>Not to me.</p></div><div class="reply"><a href="?replytocom=12#respond">Reply</a></div></article></li></ol></li></ol></div>`,
      source: {
        title: null,
        authors: ['Rosa L.'],
        publishedTime: '2026-05-02T11:00:00+00:00',
        siteName: 'Harbour Post',
        link: `${PAGE}/#comment-12`,
      },
    },
    {
      promise: 'WordPress of old',
      html: `${HEAD}${STORY}<ol class="commentlist"><li class="comment" id="comment-11"><div class="comment-author vcard"><cite class="fn">mudlark77</cite> <span class="says">says:</span></div><div class="comment-meta commentmetadata"><a href="${PAGE}#comment-11">May 2, 2026 at 10:00 am</a></div><p id=q>Old news.</p></li><li class="comment" id="comment-12"><div class="comment-author vcard"><cite class="fn">Rosa L.</cite></div><p>x</p></li></ol>`,
      source: {
        title: null,
        authors: ['mudlark77'],
        publishedTime: '2026-05-02',
        link: `${PAGE}#comment-11`,
      },
    },
    {
      promise: 'Disqus',
      url: 'https://disqus.example/embed/comments/?base=x',
      html: `<title>Disqus Comments</title><ul id="post-list"><li class="post" id="post-501"><div class="post-content"><div class="post-body"><header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color"><a href="https://disqus.example/by/mudlark/">mudlark77</a></span></span><span class="post-meta"><a href="${PAGE}#comment-501" class="time-ago" title="Saturday, May 2, 2026 10:00 AM">2 days ago</a></span></header><div class="post-message"><p>Old news.</p></div></div></div><ul class="children"><li class="post" id="post-502"><div class="post-content"><header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color"><a href="https://disqus.example/by/rosa/">Rosa L.</a></span></span><span class="post-meta"><a href="${PAGE}#comment-502" class="time-ago" title="Saturday, May 2, 2026 11:00 AM">2 days ago</a></span></header><div class="post-message"><p id=q>Not to me.</p></div></div></li></ul></li></ul>`,
      source: {
        title: null,
        authors: ['Rosa L.'],
        publishedTime: '2026-05-02',
        link: `${PAGE}#comment-502`,
      },
    },
    {
      promise: 'Coral',
      html: `${HEAD}${STORY}<div id="coral"><div class="coral coral-comment" id="comment-ab1"><div class="coral-comment-header"><button class="coral-username">mudlark77</button><time class="coral-timestamp" datetime="2026-05-02T10:00:00.000Z">2 days ago</time></div><div class="coral-content">Old news.</div></div><div class="coral coral-comment" id="comment-ab2"><div class="coral-comment-header"><button class="coral-username">Rosa L.</button><time class="coral-timestamp" datetime="2026-05-02T11:00:00.000Z">2 days ago</time></div><div class="coral-content" id=q>Not to me.</div></div></div>`,
      source: {
        title: null,
        authors: ['Rosa L.'],
        publishedTime: '2026-05-02T11:00:00.000Z',
        link: PAGE,
      },
    },
    {
      promise: 'schema.org',
      html: `${HEAD}${STORY}<section><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p><span itemprop="author">mudlark77</span></p><p itemprop="text">Old news.</p></div><div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><p><span itemprop="author">Rosa L.</span> <a itemprop="url" href="#c12"><time itemprop="dateCreated" datetime="2026-05-02T11:00:00Z">2 May</time></a></p><p itemprop="text" id=q>Not to me.</p></div></section>`,
      source: {
        title: null,
        authors: ['Rosa L.'],
        publishedTime: '2026-05-02T11:00:00Z',
        link: `${PAGE}#c12`,
      },
    },
    {
      promise: 'two of one reader without dates are two',
      html: `${HEAD}${STORY}<div class="comment"><span class="comment-author">Rosa L.</span><p>One.</p></div><div class="comment"><span class="comment-author">Rosa L.</span><p id=q>Two.</p></div>`,
      source: { title: null, authors: ['Rosa L.'], publishedTime: null, link: PAGE },
    },
  ],
  'a post in a thread': [
    {
      promise: 'Discourse',
      url: 'https://forum.example/t/quay/7',
      html: `<title>Quay - Forum</title><meta property="og:title" content="Quay"><h1><a href="/t/quay/7">Quay</a></h1><div class="post-stream"><div class="topic-post"><article id="post_1" data-post-id="70"><div class="topic-meta-data"><div class="names"><span class="first username"><a href="/u/ada" data-user-card="ada">ada</a></span></div><div class="post-info post-date"><a href="/t/quay/7/1" class="post-date"><span class="relative-date" data-time="1777629600000" title="May 1, 2026 10:00 am">3d</span></a></div></div><div class="cooked"><p>One</p></div></article></div><div class="topic-post"><article id="post_2" data-post-id="71"><div class="topic-meta-data"><div class="names"><span class="first username"><a href="/u/jonas" data-user-card="jonas">jonas</a></span></div><div class="post-info post-date"><a href="/t/quay/7/2" class="post-date"><span class="relative-date" data-time="1777716000000" title="May 2, 2026 10:00 am">2d</span></a></div></div><div class="cooked"><p id=q>Two</p></div></article></div></div>`,
      source: {
        title: null,
        authors: ['jonas'],
        publishedTime: '2026-05-02T10:00:00.000Z',
        link: 'https://forum.example/t/quay/7/2',
      },
    },
    {
      promise: 'Hacker News',
      url: 'https://hn.example/item?id=1',
      html: `<title>The quay sinks | HN</title><table><tr class="athing" id="1"><td><span class="titleline"><a href="https://news.example/x">The quay sinks</a></span></td></tr></table><table class="comment-tree"><tr class="athing comtr" id="11"><td><table><tr><td class="default"><div><span class="comhead"><a href="user?id=mud" class="hnuser">mud</a> <span class="age" title="2026-05-02T10:00:00 1777716000"><a href="item?id=11">2 days ago</a></span></span></div><div class="comment"><div class="commtext">Old.</div></div></td></tr></table></td></tr><tr class="athing comtr" id="12"><td><table><tr><td class="default"><div><span class="comhead"><a href="user?id=rosa" class="hnuser">rosa</a> <span class="age" title="2026-05-02T11:00:00 1777719600"><a href="item?id=12">2 days ago</a></span></span></div><div class="comment"><div class="commtext" id=q>Not to me.</div></div></td></tr></table></td></tr></table>`,
      source: {
        title: null,
        authors: ['rosa'],
        publishedTime: '2026-05-02T11:00:00',
        link: 'https://hn.example/item?id=12',
      },
    },
    {
      promise: 'Reddit',
      url: 'https://www.reddit.example/r/x/comments/1/quay/',
      html: `<title>Quay : r/x</title><shreddit-comment-tree><shreddit-comment author="mud" permalink="/r/x/comments/1/comment/aa/" created="2026-05-02T10:00:00Z"><div slot="commentMeta"><a href="/user/mud/">mud</a><time datetime="2026-05-02T10:00:00Z">2d</time></div><div slot="comment"><p>Old.</p></div><shreddit-comment author="rosa" permalink="/r/x/comments/1/comment/bb/"><div slot="commentMeta"><a href="/user/rosa/">rosa</a><time datetime="2026-05-02T11:00:00Z">2d</time></div><div slot="comment"><p id=q>Not to me.</p></div></shreddit-comment></shreddit-comment></shreddit-comment-tree>`,
      source: {
        title: null,
        authors: ['rosa'],
        publishedTime: '2026-05-02T11:00:00Z',
        link: 'https://www.reddit.example/r/x/comments/1/comment/bb/',
      },
    },
    {
      promise: 'XenForo',
      url: 'https://forum.example/threads/quay.7/',
      html: `<title>Quay | Forum</title><h1 class="p-title-value">Quay</h1><div class="block-body"><article class="message message--post" data-author="ada" data-content="post-1" id="js-post-1"><h4 class="message-name"><a class="username">ada</a></h4><ul><li><a href="/threads/quay.7/post-1"><time class="u-dt" datetime="2026-05-01T10:00:00+0000">May 1</time></a></li></ul><div class="bbWrapper">One</div></article><article class="message message--post" data-author="jonas" data-content="post-2" id="js-post-2"><h4 class="message-name"><a class="username">jonas</a></h4><ul><li><a href="/threads/quay.7/post-2"><time class="u-dt" datetime="2026-05-02T10:00:00+0000">May 2</time></a></li><li><a href="/threads/quay.7/post-2">#2</a></li></ul><article class="message-body"><div class="bbWrapper" id=q>Two</div></article></article></div>`,
      source: {
        title: null,
        authors: ['jonas'],
        publishedTime: '2026-05-02T10:00:00+00:00',
        link: 'https://forum.example/threads/quay.7/post-2',
      },
    },
    {
      promise: 'phpBB',
      url: 'https://forum.example/viewtopic.php?t=7',
      html: `<title>Quay - Forum</title><h2 class="topic-title"><a href="./viewtopic.php?t=7">Quay</a></h2><div id="p1" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a href="./memberlist.php?u=2" class="username">ada</a></dt></dl><div class="postbody"><h3><a href="#p1">Quay</a></h3><p class="author"><a href="./viewtopic.php?p=1#p1">Post</a> by <strong><a class="username">ada</a></strong> » <time datetime="2026-05-01T10:00:00+00:00">Fri May 01</time></p><div class="content">One</div></div></div></div><div id="p2" class="post has-profile bg1"><div class="inner"><dl class="postprofile"><dt><a href="./memberlist.php?u=3" class="username">jonas_b</a></dt></dl><div class="postbody"><h3><a href="#p2">Re: Quay</a></h3><p class="author"><a href="./viewtopic.php?p=2#p2">Post</a> by <strong><a class="username">jonas_b</a></strong> » <time datetime="2026-05-02T10:00:00+00:00">Sat May 02</time></p><div class="content" id=q>Two</div></div></div></div>`,
      source: {
        title: 'Re: Quay',
        authors: ['jonas_b'],
        publishedTime: '2026-05-02T10:00:00+00:00',
      },
    },
  ],
};
