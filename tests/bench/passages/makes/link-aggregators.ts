import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, metas, paras } from '../markup.ts';
import { across, passage, tripleClicked, whole, within } from '../passage-of.ts';
import { nick, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { worded } from '../words/story.ts';

const tally = site('Tally News', 'news.tally.example');
const TITLE = 'The sluice that kept its own books';
const url = `${tally.origin}/item?id=41200`;
const notes = writeComments(140, 5);
const [h0, h1, , h3] = notes as [Comment, Comment, Comment, Comment];
const itemLink = ({ number }: Comment): string => `${tally.origin}/item?id=${41_200 + number}`;

/** Rows of a table, answers pushed in by a picture of that width. */
const row = (of: Comment, at: number): string =>
  `<tr class='athing comtr' id='${41_200 + of.number}'><td><table border='0'><tr><td class='ind' indent='${at % 3}'><img src="s.gif" height="1" width="${(at % 3) * 40}"></td><td valign="top" class="votelinks"><center><a id='up_${of.number}' href='vote?id=${of.number}'><div class='votearrow' title='upvote'></div></a></center></td><td class="default"><div style="margin-top:2px; margin-bottom:-10px;"><span class="comhead"><a href="user?id=${nick(of.author)}" class="hnuser">${nick(of.author)}</a> <span class="age" title="${of.time.slice(0, 19)} ${Date.parse(of.time) / 1000}"><a href="item?id=${41_200 + of.number}">2 days ago</a></span> <span id="unv_${of.number}"></span> <span class='navs'>| <a href="#${41_200 + of.number + 1}" class="clicky">next</a></span></span></div><br><div class="comment"><div class="commtext c00">${esc(of.paragraphs[0])}<p>${esc(of.paragraphs[1])}</div><div class='reply'><p><font size="1"><u><a href="reply?id=${of.number}">reply</a></u></font></div></div></td></tr></table></td></tr>`;
const noted = (of: Comment): Said => ({
  title: null,
  authors: [nick(of.author)],
  publishedTime: of.time,
  link: itemLink(of),
});

const shore = site('Shoreline', 'www.shoreline.example');
const POST = 'Anyone else hear the bell on the Fennick mole last night?';
const base = '/r/estuary/comments/1b4xq2/anyone_else_hear_the_bell/';
const replies = writeComments(150, 5);
const [r0, r1, r2, r3] = replies as [Comment, Comment, Comment, Comment];
const replyPath = ({ number }: Comment): string =>
  `/r/estuary/comments/1b4xq2/comment/kt${number}/`;
const time = ({ time: of }: Comment): string =>
  `<faceplate-timeago ts="${of.replace('+00:00', '.000000+0000')}" format="en"><time datetime="${of.replace('+00:00', '.000Z')}" title="${worded(of, 'en', true)}">2d ago</time></faceplate-timeago>`;
const reply = (of: Comment, depth: number, inner = ''): string =>
  `<shreddit-comment author="${nick(of.author)}" thingid="t1_kt${of.number}" depth="${depth}" permalink="${replyPath(of)}" created="${of.time}" content-type="text"><div slot="commentAvatar"><a href="/user/${nick(of.author)}/" aria-label="avatar"></a></div><div slot="commentMeta" class="flex"><a href="/user/${nick(of.author)}/" class="truncate font-bold">${nick(of.author)}</a><span>•</span><a rel="nofollow noreferrer" href="${replyPath(of)}">${time(of)}</a></div><div id="t1_kt${of.number}-comment-rtjson-content" class="md text-14" slot="comment"><div class="inline-block">${paras(of.paragraphs)}</div></div>${inner}</shreddit-comment>`;
const replied = (of: Comment): Said => ({
  title: null,
  authors: [nick(of.author)],
  publishedTime: of.time,
  link: shore.origin + replyPath(of),
});
const posted: Said = { ...replied(r0), title: POST, link: shore.origin + base };

/** Threads below a link, and below a post. */
export const LINK_AGGREGATORS: readonly BenchPage[] = [
  {
    name: 'hacker-news-thread',
    make: 'Forums',
    url,
    html: document({
      title: `${TITLE} | ${tally.name}`,
      body: `<center><table id="hnmain" border="0"><tr><td><table><tr><td><span class="pagetop"><b class="hnname"><a href="news">${tally.name}</a></b></span></td></tr></table></td></tr><tr><td><table class="fatitem" border="0"><tr class='athing' id='41200'><td class="title"><span class="titleline"><a href="https://sluice.example/books">${TITLE}</a><span class="sitebit comhead"> (<a href="from?site=sluice.example"><span class="sitestr">sluice.example</span></a>)</span></span></td></tr><tr><td class="subtext"><span class="subline"><span class="score">212 points</span> by <a href="user?id=ledgerman" class="hnuser">ledgerman</a> <span class="age" title="2026-04-14T02:00:11 1776132011"><a href="item?id=41200">3 days ago</a></span> | <a href="item?id=41200">5 comments</a></span></td></tr></table><br><table border="0" class='comment-tree'>${each(notes, row)}</table></td></tr></table></center>`,
    }),
    head: {
      title: TITLE,
      authors: ['ledgerman'],
      publishedTime: '2026-04-14T02:00:11+00:00',
      link: url,
    },
    others: notes.map(noted),
    passages: [
      passage(whole(h0, 0), noted(h0)),
      passage(tripleClicked(h1, 1), noted(h1)),
      passage(across(h3, 0), noted(h3)),
    ],
  },
  {
    name: 'reddit-thread',
    make: 'Forums',
    url: shore.origin + base,
    html: document({
      title: `${POST} : r/estuary`,
      head: `<link rel="canonical" href="${shore.origin}${base}">${metas({ 'og:title': `r/estuary on Shoreline: ${POST}`, 'og:url': shore.origin + base, 'og:type': 'website', 'og:site_name': shore.name })}`,
      body: `<shreddit-app><main id="main-content"><shreddit-post permalink="${base}" post-title="${POST}" author="${nick(r0.author)}" created-timestamp="${r0.time}" id="t3_1b4xq2"><div slot="credit-bar"><a href="/r/estuary/">r/estuary</a> <span>•</span> ${time(r0)} <a href="/user/${nick(r0.author)}/">${nick(r0.author)}</a></div><h1 slot="title" id="post-title-t3_1b4xq2">${POST}</h1><div slot="text-body"><div class="md" id="t3_1b4xq2-post-rtjson-content">${paras(r0.paragraphs)}</div></div></shreddit-post><shreddit-comment-tree id="comment-tree">${reply(r1, 0, reply(r2, 1))}${each(replies.slice(3), (of) => reply(of, 0))}</shreddit-comment-tree></main></shreddit-app>`,
    }),
    head: posted,
    others: [posted, ...replies.slice(1).map(replied)],
    passages: [
      passage(within(r0, 0), posted),
      passage(tripleClicked(r1, 1), replied(r1)),
      passage(whole(r2, 0), replied(r2)),
      passage(across(r3, 0), replied(r3)),
    ],
  },
];
