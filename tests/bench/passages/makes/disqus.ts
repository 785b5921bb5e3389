import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, jsonLd, metas, paras } from '../markup.ts';
import { across, passage, tripleClicked, within } from '../passage-of.ts';
import { nick, saidOf, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { worded, writeStory } from '../words/story.ts';

const of = site('Marrick Times', 'times.example');
const story = writeStory(180);
const link = `${of.origin}/harbour/${story.slug}/`;

/** A post of Disqus, with the answers to it inside of its list item. */
const post = (comment: Comment, children: readonly Comment[]): string =>
  `<li class="post" id="post-65${comment.number}"><div data-role="post-content" class="post-content"><div class="indicator"></div><div class="avatar hovercard"><a href="https://disqus.example/by/${nick(comment.author)}/" class="user"><img data-role="user-avatar" src="data:," alt="Avatar"></a></div>
<div class="post-body"><header class="comment__header"><span class="post-byline"><span class="author publisher-anchor-color"><a href="https://disqus.example/by/${nick(comment.author)}/" data-action="profile" target="_blank" rel="noopener noreferrer">${esc(comment.author)}</a></span></span> <span class="post-meta"><span class="bullet time-ago-bullet" aria-hidden="true">•</span> <a href="${link}#comment-65${comment.number}" data-role="relative-time" class="time-ago" title="${worded(comment.time, 'en', true)}">3 days ago</a></span></header>
<div class="post-body-inner"><div class="post-message-container" data-role="message-container"><div class="publisher-anchor-color" data-role="message-content"><div class="post-message" data-role="message" dir="auto">${paras(comment.paragraphs)}</div></div></div></div>
<footer class="comment__footer"><menu><li class="reply" data-role="reply-link"><a href="#" data-action="reply"><span class="text">Reply</span></a></li></menu></footer></div></div>
<ul data-role="children" class="children">${each(children, (child) => post(child, []))}</ul></li>`;

const comments = writeComments(80, 5);
const [c0, c1, c2, , c4] = comments as [Comment, Comment, Comment, Comment, Comment];
const truth = ({ author, time, number }: Comment): Said => ({
  title: null,
  authors: [author],
  publishedTime: time.slice(0, 10),
  link: `${link}#comment-65${number}`,
});

/** Comments as Disqus shows them, in the page of the story. */
export const DISQUS: readonly BenchPage[] = [
  {
    name: 'disqus-comments',
    make: 'Comments of others’ makes',
    url: link,
    html: document({
      title: `${story.title} - ${of.name}`,
      head: `<link rel="canonical" href="${link}">${metas({ 'og:title': story.title, 'og:url': link, 'og:type': 'article' })}${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, datePublished: story.time, author: { '@type': 'Person', name: story.author } })}`,
      body: `<article><h1>${esc(story.title)}</h1><p class="byline">By <a href="/by/x">${esc(story.author)}</a></p><div class="story">${paras(story.paragraphs)}</div></article><div id="disqus_thread"><div id="layout"><section id="conversation"><div id="posts"><ul id="post-list" class="post-list">${post(c0, comments.slice(1, 3))}${each(comments.slice(3), (comment) => post(comment, []))}</ul></div></section></div></div>`,
    }),
    head: saidOf(story, link),
    others: comments.map(truth),
    passages: [
      passage(within(c0, 1), truth(c0)),
      passage(across(c1, 0), truth(c1)),
      passage(tripleClicked(c2, 1), truth(c2)),
      passage(within(c4, 0), truth(c4)),
    ],
  },
];
