import type { BenchPage } from '../bench-page.ts';
import { document, each, esc, metas } from '../markup.ts';
import { across, passage, tripleClicked, within, withTitle } from '../passage-of.ts';
import { type Site, saidOf, site } from '../site.ts';
import { type Story, worded, writeStories } from '../words/story.ts';

const linkOf = ({ origin }: Site, { slug, time }: Story): string =>
  `${origin}/${time.slice(0, 7).replace('-', '/')}/${slug.slice(0, 38)}.html`;

/** Blogger breaks the lines of older posts without paragraphs. */
const lines = ({ paragraphs }: Story): string => paragraphs.map(esc).join('<br /><br />');

/** The layouts of 2011: schema.org parts, and the day above all posts of it. */
const simple = (of: Site, story: Story): string =>
  `<div class="date-outer"><h2 class="date-header"><span>${worded(story.time)}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry uncustomized-post-template" itemprop="blogPost" itemscope itemtype="http://schema.org/BlogPosting">
<meta content="81${story.number}" itemprop="blogId"/><meta content="93${story.number}" itemprop="postId"/><a name="93${story.number}"></a>
<h3 class="post-title entry-title" itemprop="name"><a href="${linkOf(of, story)}">${esc(story.title)}</a></h3><div class="post-header"><div class="post-header-line-1"></div></div>
<div class="post-body entry-content" id="post-body-93${story.number}" itemprop="description articleBody">${lines(story)}<div style="clear: both;"></div></div>
<div class="post-footer"><div class="post-footer-line post-footer-line-1"><span class="post-author vcard">Posted by <span class="fn" itemprop="author" itemscope itemtype="http://schema.org/Person"><meta content="https://www.blogger.example/profile/${story.number}" itemprop="url"/><a class="g-profile" href="https://www.blogger.example/profile/${story.number}" rel="author" title="author profile"><span itemprop="name">${esc(story.author)}</span></a></span></span> <span class="post-timestamp">at <meta content="${linkOf(of, story)}" itemprop="url"/><a class="timestamp-link" href="${linkOf(of, story)}" rel="bookmark" title="permanent link"><abbr class="published" itemprop="datePublished" title="${story.time}">${story.time.slice(11, 16)}</abbr></a></span> <span class="post-comment-link"><a class="comment-link" href="${linkOf(of, story)}#comment-form">No comments:</a></span></div></div>
</div></div></div></div>`;

/** The layouts of 2017 show snippets. */
const snippet = (of: Site, story: Story): string =>
  `<article class="post-outer-container"><div class="post-outer"><div class="post"><a name="93${story.number}"></a><h3 class="post-title entry-title"><a href="${linkOf(of, story)}">${esc(story.title)}</a></h3>
<div class="post-header"><div class="post-header-line-1"><span class="byline post-author vcard"><span class="post-author-label">By</span> <span class="fn"><meta content="https://www.blogger.example/profile/${story.number}"/><a class="g-profile" href="https://www.blogger.example/profile/${story.number}" rel="author" title="author profile"><span>${esc(story.author)}</span></a></span></span><span class="byline post-timestamp">- <meta content="${linkOf(of, story)}"/><a class="timestamp-link" href="${linkOf(of, story)}" rel="bookmark" title="permanent link"><time class="published" datetime="${story.time}" title="${story.time}">${worded(story.time)}</time></a></span></div></div>
<div class="container post-body entry-content" id="post-snippet-93${story.number}"><div class="post-snippet snippet-container r-snippet-container"><div class="snippet-item r-snippetized">${esc(story.paragraphs[0])} ${esc(story.paragraphs[1])}</div><a class="snippet-fade r-snippet-fade hidden" href="${linkOf(of, story)}"></a></div></div>
<div class="post-bottom"><div class="post-footer"><div class="jump-link flat-button"><a href="${linkOf(of, story)}" title="${esc(story.title)}">Read more</a></div></div></div></div></div></article>`;

const page = (of: Site, posts: string): string =>
  document({
    title: of.name,
    head: `<meta content="blogger" name="generator"/><link href="${of.origin}/" rel="canonical"/>${metas({ 'og:url': `${of.origin}/`, 'og:title': of.name })}`,
    body: `<div class="header-widget"><h1 class="title">${of.name}</h1></div><div class="main-outer"><div class="main section" id="main"><div class="widget Blog" data-version="1" id="Blog1"><div class="blog-posts hfeed">${posts}</div></div></div><div class="sidebar section"><div class="widget Profile"><h2>About Me</h2><a class="profile-name-link g-profile" href="https://www.blogger.example/profile/1" rel="author">Keeper of the Lamp</a></div></div></div>`,
  });

const lamp = site('The Lamp Room', 'lamproom.example');
const mud = site('Mud and Timber', 'mud.example');
const whole = writeStories(120, 4);
const [w0, w1, w2] = whole as [Story, Story, Story];
const cut = writeStories(126, 5);
const [c0, , c2, , c4] = cut as [Story, Story, Story, Story, Story];
const truth = (of: Site) => (story: Story) => saidOf(story, linkOf(of, story));

/** A front page of each of the two generations of layouts. */
export const BLOGGER: readonly BenchPage[] = [
  {
    name: 'blogger-simple',
    make: 'Blogger',
    url: `${lamp.origin}/`,
    html: page(
      lamp,
      each(whole, (story) => simple(lamp, story)),
    ),
    head: null,
    others: whole.map(truth(lamp)),
    passages: [
      passage(withTitle(w0), truth(lamp)(w0)),
      passage(within(w1, 2), truth(lamp)(w1)),
      passage(across(w2, 1), truth(lamp)(w2)),
    ],
  },
  {
    name: 'blogger-snippets',
    make: 'Blogger',
    url: `${mud.origin}/search/label/sluice?max-results=20`,
    html: page(
      mud,
      each(cut, (story) => snippet(mud, story)),
    ),
    head: null,
    others: cut.map(truth(mud)),
    passages: [
      passage(within(c0, 0), truth(mud)(c0)),
      passage(tripleClicked(c2, 1), truth(mud)(c2)),
      passage(withTitle(c4), truth(mud)(c4)),
    ],
  },
];
