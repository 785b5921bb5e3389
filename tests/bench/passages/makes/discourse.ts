import type { BenchPage, Passage, Said } from '../bench-page.ts';
import { document, each, esc, metas, paras } from '../markup.ts';
import { across, passage, tripleClicked, whole, within } from '../passage-of.ts';
import { nick, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { worded } from '../words/story.ts';

const of = site('Slipway Forum', 'forum.slipway.example');
const TOPIC = 'Who has the tide tables for the lower basin?';
const path = '/t/who-has-the-tide-tables-for-the-lower-basin/418';
const posts = writeComments(120, 6);
const [p0, p1, p2, , p4] = posts as [Comment, Comment, Comment, Comment, Comment];
const linkOf = (at: number): string =>
  at === 0 ? of.origin + path : `${of.origin}${path}/${at + 1}`;

const quoted = ({ author, paragraphs }: Comment): string =>
  `<aside class="quote no-group" data-username="${nick(author)}" data-post="1" data-topic="418"><div class="title"><div class="quote-controls"></div> ${nick(author)}:</div><blockquote><p>${esc(paragraphs[0].slice(0, 30))}…</p></blockquote></aside>`;

const post = (comment: Comment, at: number): string =>
  `<div class="topic-post clearfix regular"><article id="post_${at + 1}" data-post-id="88${comment.number}" data-user-id="${comment.number}" role="region" aria-label="post #${at + 1} by @${nick(comment.author)}" class="boxed onscreen-post"><div class="row"><div class="topic-avatar"><a class="trigger-user-card main-avatar" data-user-card="${nick(comment.author)}" href="/u/${nick(comment.author)}" aria-hidden="true"><img alt="" class="avatar" src="data:,"></a></div>
<div class="topic-body clearfix"><div role="heading" aria-level="2" class="topic-meta-data"><div class="names trigger-user-card"><span class="first full-name"><a href="/u/${nick(comment.author)}" data-user-card="${nick(comment.author)}">${esc(comment.author)}</a></span><span class="second username"><a href="/u/${nick(comment.author)}" data-user-card="${nick(comment.author)}">${nick(comment.author)}</a></span></div><div class="post-infos"><div class="post-info post-date"><a class="widget-link post-date" title="Post date" href="${path}/${at + 1}"><span title="${worded(comment.time, 'en', true)}" data-time="${Date.parse(comment.time)}" data-format="tiny" class="relative-date">3d</span></a></div></div></div>
<div class="regular contents"><div class="cooked">${at === 4 ? quoted(p0) : ''}${paras(comment.paragraphs)}</div><section class="post-menu-area clearfix"><nav class="post-controls"><button class="widget-button btn-flat reply" title="begin composing a reply to this post">Reply</button></nav></section></div></div></div></article></div>`;

const truth = ({ author, time }: Comment, at: number): Said => ({
  title: null,
  authors: [author],
  publishedTime: time,
  link: linkOf(at),
});
/** The name that a member goes by is as good, as is the topic for the post that opens it. */
const also = ({ author }: Comment, at: number): NonNullable<Passage['also']> => ({
  authors: [[nick(author)]],
  ...(at === 0 ? { title: [TOPIC], link: [`${linkOf(0)}/1`] } : {}),
});

/** A topic of Discourse with its posts. */
export const DISCOURSE: readonly BenchPage[] = [
  {
    name: 'discourse-topic',
    make: 'Forums',
    url: `${of.origin}${path}`,
    html: document({
      title: `${TOPIC} - Harbour - ${of.name}`,
      head: `<meta name="generator" content="Discourse 3.3.0"><link rel="canonical" href="${linkOf(0)}">${metas({ 'og:site_name': of.name, 'og:type': 'website', 'og:title': TOPIC, 'og:url': linkOf(0), 'article:published_time': p0.time })}`,
      body: `<section id="main"><div id="main-outlet" class="wrap"><div id="topic-title"><div class="title-wrapper"><h1 data-topic-id="418"><a href="${path}" class="fancy-title">${TOPIC}</a></h1></div></div><section class="topic-area"><div class="posts-wrapper"><div class="post-stream">${each(posts, post)}</div></div></section></div></section>`,
    }),
    head: { title: TOPIC, authors: [p0.author], publishedTime: p0.time, link: linkOf(0) },
    others: posts.map(truth),
    passages: [
      passage(within(p0, 0), truth(p0, 0), also(p0, 0)),
      passage(tripleClicked(p1, 1), truth(p1, 1), also(p1, 1)),
      passage(across(p2, 0), truth(p2, 2), also(p2, 2)),
      passage(whole(p4, 0), truth(p4, 4), also(p4, 4)),
    ],
  },
];
