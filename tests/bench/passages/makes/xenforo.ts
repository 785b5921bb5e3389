import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, jsonLd, metas } from '../markup.ts';
import { passage, tripleClicked, whole, within } from '../passage-of.ts';
import { site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { worded } from '../words/story.ts';

const of = site('Bilge Talk', 'bilge.example');
const TOPIC = 'Pumps that outlive their owners';
const url = `${of.origin}/threads/pumps-that-outlive-their-owners.611/page-2`;
const posts = writeComments(240, 5);
const [p0, p1, , p3] = posts as [Comment, Comment, Comment, Comment];
const pathOf = ({ number }: Comment): string =>
  `/threads/pumps-that-outlive-their-owners.611/post-${7000 + number}`;

const post = (comment: Comment, at: number): string =>
  `<article class="message message--post js-post js-inlineModContainer" data-author="${esc(comment.author)}" data-content="post-${7000 + comment.number}" id="js-post-${7000 + comment.number}" itemscope itemtype="https://schema.org/Comment" itemid="${of.origin}/posts/${7000 + comment.number}/"><meta itemprop="parentItem" itemscope itemid="${of.origin}/threads/611/"><span class="u-anchorTarget" id="post-${7000 + comment.number}"></span><div class="message-inner"><div class="message-cell message-cell--user"><section class="message-user" itemprop="author" itemscope itemtype="https://schema.org/Person"><div class="message-avatar"></div><div class="message-userDetails"><h4 class="message-name"><a href="/members/m.${comment.number}/" class="username" data-user-id="${comment.number}" itemprop="url"><span itemprop="name">${esc(comment.author)}</span></a></h4><h5 class="userTitle message-userTitle" itemprop="jobTitle">Well-Known Member</h5></div></section></div><div class="message-cell message-cell--main"><header class="message-attribution message-attribution--split"><ul class="message-attribution-main listInline"><li class="u-concealed"><a href="${pathOf(comment)}" rel="nofollow" itemprop="url"><time class="u-dt" dir="auto" datetime="${comment.time.replace('+00:00', '+0000')}" title="${worded(comment.time, 'en', true)}" itemprop="datePublished">${worded(comment.time)}</time></a></li></ul><ul class="message-attribution-opposite"><li><a href="${pathOf(comment)}" rel="nofollow">#${21 + at}</a></li></ul></header><div class="message-content js-messageContent"><div class="message-userContent lbContainer"><article class="message-body js-selectToQuote"><div itemprop="text"><div class="bbWrapper">${at === 3 ? `<blockquote data-attributes="member: ${p0.number}" data-quote="${esc(p0.author)}" data-source="post: ${7000 + p0.number}" class="bbCodeBlock bbCodeBlock--quote"><div class="bbCodeBlock-title"><a href="/goto/post?id=${7000 + p0.number}" class="bbCodeBlock-sourceJump">${esc(p0.author)} said:</a></div><div class="bbCodeBlock-content">${esc(p0.paragraphs[0].slice(0, 22))}…</div></blockquote>` : ''}${comment.paragraphs.map(esc).join('<br />\n<br />\n')}</div></div></article></div></div></div></div></article>`;

const truth = (comment: Comment): Said => ({
  title: null,
  authors: [comment.author],
  publishedTime: comment.time,
  link: of.origin + pathOf(comment),
});
const opened: Said = {
  title: TOPIC,
  authors: ['Old Salt'],
  publishedTime: '2019-08-11T20:04:00+00:00',
  link: `${of.origin}/threads/pumps-that-outlive-their-owners.611/`,
};

/** The second page of a topic of XenForo: whoever opened it does not stand here. */
export const XENFORO: readonly BenchPage[] = [
  {
    name: 'xenforo-topic',
    make: 'Forums',
    url,
    html: document({
      title: `${TOPIC} | Page 2 | ${of.name}`,
      head: `<link rel="canonical" href="${url}">${metas({ 'og:type': 'website', 'og:title': TOPIC, 'og:url': url, 'og:site_name': of.name })}${jsonLd({ '@context': 'https://schema.org', '@type': 'DiscussionForumPosting', headline: TOPIC, url: opened.link, author: { '@type': 'Person', name: 'Old Salt' }, datePublished: opened.publishedTime })}`,
      body: `<div class="p-pageWrapper"><div class="p-body-header"><h1 class="p-title-value">${TOPIC}</h1><div class="p-description"><ul class="listInline"><li><a href="/members/old-salt.1/" class="username">Old Salt</a></li><li><time class="u-dt" datetime="2019-08-11T20:04:00+0000">Aug 11, 2019</time></li></ul></div></div><div class="block-body js-replyNewMessageContainer">${each(posts, post)}</div></div>`,
    }),
    head: opened,
    others: posts.map(truth),
    passages: [
      passage(within(p0, 1), truth(p0)),
      passage(tripleClicked(p1, 1), truth(p1)),
      passage(whole(p3, 0), truth(p3)),
    ],
  },
];
