import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, metas, paras } from '../markup.ts';
import { across, passage, tripleClicked, whole, within } from '../passage-of.ts';
import { nick, saidOf, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { type Story, worded, writeStories, writeStory } from '../words/story.ts';

const post = site('Carrow Post', 'carrow.example');
const head = writeStory(220);
const url = `${post.origin}/2026/04/${head.slug}/`;
const entries = writeComments(100, 5);
const [e0, e1, , e3] = entries as [Comment, Comment, Comment, Comment];
const entryLink = ({ number }: Comment): string => `${url}#${4000 + number}`;
const truth = (of: Comment): Said => ({
  title: null,
  authors: [of.author],
  publishedTime: of.time,
  link: entryLink(of),
});
/** An entry of WordPress's plugin Liveblog. */
const entry = (of: Comment): string =>
  `<article id="id_${4000 + of.number}" class="liveblog-entry liveblog-entry-class-${of.number}"><aside class="liveblog-entry-aside"><a class="liveblog-entry-time" href="${entryLink(of)}" target="_blank"><time datetime="${of.time}"><span>3h ago</span> <span>${of.time.slice(11, 16)}</span></time></a></aside><div class="liveblog-entry-main"><header class="liveblog-meta-authors"><div class="liveblog-meta-author"><div class="liveblog-meta-author-avatar"><img alt="" src="data:," class="avatar avatar-30"></div><span class="liveblog-meta-author-name"><a href="${post.origin}/author/${nick(of.author)}/">${esc(of.author)}</a></span></div></header><div class="liveblog-entry-content">${paras(of.paragraphs)}</div></div></article>`;

const echo = site('Skelling Echo', 'echo.example');
const top = writeStory(224);
const page = `${echo.origin}/sport/${top.slug}`;
const news = writeStories(226, 5);
const [n0, n1, , n3] = news as [Story, Story, Story, Story];
/** 24liveblog gives no address to what it shows in another's page. */
const item = (of: Story): string =>
  `<li class="lb24-base-list-ul-li lb24-base-news" data-nid="29${of.number}"><div class="lb24-base-news-container"><div class="lb24-base-news-date"><span class="lb24-base-news-created" data-created="${Date.parse(of.time) / 1000}">${worded(of.time)}, ${of.time.slice(11, 16)}</span></div><div class="lb24-base-news-reporter"><img class="lb24-base-news-reporter-avatar" src="data:," alt=""><span class="lb24-base-news-reporter-name">${esc(of.author)}</span></div><div class="lb24-base-news-title">${esc(of.title)}</div><div class="lb24-base-news-content">${paras(of.paragraphs.slice(0, 2))}</div><div class="lb24-base-news-share"><span class="lb24-share-icon" role="button"></span></div></div></li>`;
const told = (of: Story): Said => saidOf(of, page, { publishedTime: of.time.slice(0, 10) });

const headOf = (story: Story, link: string): string =>
  `<link rel="canonical" href="${link}">${metas({ 'og:title': story.title, 'og:url': link, 'og:type': 'article', 'article:published_time': story.time })}<meta name="author" content="${esc(story.author)}">`;

/** Live blogs that plugins put into a story. */
export const LIVE_PLUGINS: readonly BenchPage[] = [
  {
    name: 'live-wordpress-plugin',
    make: 'Live blog',
    url,
    html: document({
      title: `${head.title} – ${post.name}`,
      head: headOf(head, url),
      bodyClass: 'single single-post',
      body: `<main><article class="post hentry"><header><h1 class="entry-title">${esc(head.title)}</h1><span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/x/">${esc(head.author)}</a></span></span></header><div class="entry-content">${paras(head.paragraphs.slice(0, 1))}<div id="wpcom-liveblog-container" class="${head.number}"><div class="liveblog-feed">${each(entries, entry)}</div></div></div></article></main>`,
    }),
    head: saidOf(head, url),
    others: entries.map(truth),
    passages: [
      passage(within(e0, 0), truth(e0)),
      passage(tripleClicked(e1, 1), truth(e1)),
      passage(across(e3, 0), truth(e3)),
    ],
  },
  {
    name: 'live-24',
    make: 'Live blog',
    url: page,
    html: document({
      title: `${top.title} | ${echo.name}`,
      head: headOf(top, page),
      body: `<main><h1>${esc(top.title)}</h1><p class="article-author">By ${esc(top.author)}</p><p>${esc(top.paragraphs[1])}</p><div id="LB24_LIVE_CONTENT" data-eid="35${top.number}"><div class="lb24-component"><ul class="lb24-base-list-ul">${each(news, item)}</ul></div></div></main>`,
    }),
    head: saidOf(top, page),
    others: news.map(told),
    passages: [
      passage(whole(n0, 0), told(n0)),
      passage(tripleClicked(n1, 1), told(n1)),
      passage(within(n3, 0), told(n3)),
    ],
  },
];
