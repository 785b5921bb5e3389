import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, paras } from '../markup.ts';
import { across, passage, tripleClicked, upTo, within, withTitle } from '../passage-of.ts';
import { type Site, saidOf, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { type Story, worded, writeStories } from '../words/story.ts';

const page = (of: Site, main: string): string =>
  document({
    title: of.name,
    head: `<link rel="alternate" type="application/rss+xml" title="${of.name}" href="/feed.xml"><link rel="canonical" href="${of.origin}/">`,
    body: `<header class="site-header"><a class="site-title" rel="author" href="/">${of.name}</a></header><main class="page-content"><div class="wrapper">${main}</div></main><footer class="site-footer h-card"><data class="u-url" value="/"></data><p class="p-name">${of.name}</p></footer>`,
  });

const weir = site('Notes from Weir Lane', 'weirlane.example');
const stories = writeStories(160, 4);
const [s0, s1, , s3] = stories as [Story, Story, Story, Story];
const storyLink = (story: Story): string => `${weir.origin}/posts/${story.slug}.html`;
const truth = (story: Story) => saidOf(story, storyLink(story));
/** A feed of Jekyll, with more than one to write it. */
const entry = (story: Story): string =>
  `<article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting"><header class="post-header"><h2 class="post-title p-name" itemprop="name headline"><a class="u-url" href="/posts/${story.slug}.html">${esc(story.title)}</a></h2><p class="post-meta"><time class="dt-published" datetime="${story.time}" itemprop="datePublished">${worded(story.time)}</time> • <span itemprop="author" itemscope itemtype="http://schema.org/Person"><span class="p-author h-card" itemprop="name">${esc(story.author)}</span></span></p></header><div class="post-content e-content" itemprop="articleBody">${paras(story.paragraphs.slice(0, 2))}<ol>${each(story.paragraphs.slice(2), (words) => `<li>${esc(words)}</li>`)}</ol></div></article>`;

const tin = site('Tin Roof', 'tinroof.example');
const notes = writeComments(20, 6);
const [n0, n1, , n3] = notes as [Comment, Comment, Comment, Comment];
const noteLink = ({ number }: Comment): string => `${tin.origin}/2026/04/note-${number}.html`;
const AUTHOR = 'Wilhelmina Park';
/** Notes have no titles; whoever writes them all is named once, at the feed. */
const note = (of: Comment): string =>
  `<div class="post h-entry"><div class="post-content e-content">${paras(of.paragraphs)}</div><a class="post-date u-url" href="${noteLink(of)}"><time class="dt-published" datetime="${of.time}">${worded(of.time, 'en', true)}</time></a></div>`;
const noted = (of: Comment): Said => ({
  title: null,
  authors: [AUTHOR],
  publishedTime: of.time,
  link: noteLink(of),
});

const mill = site('Millrace', 'millrace.example');
const posts = writeStories(168, 5);
const [p0, p1, , , p4] = posts as [Story, Story, Story, Story, Story];
const postLink = (story: Story): string => `${mill.origin}/posts/${story.slug}/`;
const posted = (story: Story) =>
  saidOf(story, postLink(story), { publishedTime: story.time.slice(0, 10) });
/** A list of the theme PaperMod of Hugo: the link lies over the whole entry and has no words. */
const summary = (story: Story, at: number): string =>
  `<article class="${at ? 'post-entry' : 'first-entry'}"><header class="entry-header"><h2 class="entry-hint-parent">${esc(story.title)}</h2></header><div class="entry-content"><p>${esc(story.paragraphs[0])}</p></div><footer class="entry-footer"><span title="${story.time.replace('T', ' ').replace('+00:00', ' +0000 UTC')}">${worded(story.time)}</span>&nbsp;·&nbsp;<span>2 min</span>&nbsp;·&nbsp;<span>${esc(story.author)}</span></footer><a class="entry-link" aria-label="post link to ${esc(story.title)}" href="${postLink(story)}"></a></article>`;

/** Feeds of people's own sites. */
export const MICROFORMATS: readonly BenchPage[] = [
  {
    name: 'jekyll-feed',
    make: 'Jekyll, Hugo',
    url: `${weir.origin}/`,
    html: page(weir, `<div class="h-feed">${each(stories, entry)}</div>`),
    head: null,
    others: stories.map(truth),
    passages: [
      passage(upTo(s0, 3), truth(s0)),
      passage(across(s1, 2), truth(s1)),
      passage(withTitle(s3), truth(s3)),
    ],
  },
  {
    name: 'microblog-notes',
    make: 'Jekyll, Hugo',
    url: `${tin.origin}/`,
    html: page(
      tin,
      `<div class="h-feed"><a href="/" class="p-author h-card u-author">${AUTHOR}</a>${each(notes, note)}</div>`,
    ),
    head: null,
    others: notes.map(noted),
    passages: [
      passage(within(n0, 0), noted(n0)),
      passage(across(n1, 0), noted(n1)),
      passage(tripleClicked(n3, 1), noted(n3)),
    ],
  },
  {
    name: 'hugo-list',
    make: 'Jekyll, Hugo',
    url: `${mill.origin}/posts/`,
    html: page(mill, each(posts, summary)),
    head: null,
    others: posts.map(posted),
    passages: [
      passage(tripleClicked(p0, 0), posted(p0)),
      passage(within(p1, 0), posted(p1)),
      passage(withTitle(p4), posted(p4)),
    ],
  },
];
