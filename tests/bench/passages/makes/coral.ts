import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, jsonLd, metas, paras } from '../markup.ts';
import { passage, whole, within } from '../passage-of.ts';
import { saidOf, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { worded, writeStory } from '../words/story.ts';

const of = site('Inchmarlow Observer', 'observer.example');
const story = writeStory(240);
const link = `${of.origin}/2026/${story.slug}`;
const comments = writeComments(160, 5);
const [c0, c1, c2] = comments as [Comment, Comment, Comment];

/** A comment of Coral, which gives its address to nobody but a button. */
const comment = (of: Comment, inner = ''): string =>
  `<div role="article" aria-labelledby="comment-${of.number}-label" id="comment-${of.number}" class="coral coral-comment coral-reacted-0"><div class="coral-indent"><div class="coral-comment-topBar"><div class="coral-comment-username-topBar"><button type="button" class="coral coral-username coral-comment-username"><span>${esc(of.author)}</span></button></div><div><time class="coral coral-timestamp coral-comment-timestamp" datetime="${of.time.replace('+00:00', '.000Z')}" title="${worded(of.time, 'en', true)}">2 days ago</time></div></div><div class="coral coral-htmlContent coral-comment-content">${paras(of.paragraphs)}</div><div class="coral-actionBar"><button class="coral coral-reactButton">Respect</button><button class="coral coral-shareButton">Share</button></div></div>${inner ? `<div class="coral-replyList">${inner}</div>` : ''}</div>`;

/** The page's address is all there is. */
const truth = ({ author, time }: Comment): Said => ({
  title: null,
  authors: [author],
  publishedTime: time,
  link,
});

/** Comments of Coral, in a shadow root as since its seventh version. */
export const CORAL: readonly BenchPage[] = [
  {
    name: 'coral-comments',
    make: 'Comments of others’ makes',
    url: link,
    html: document({
      title: `${story.title} | ${of.name}`,
      head: `<link rel="canonical" href="${link}">${metas({ 'og:title': story.title, 'og:url': link, 'og:type': 'article' })}${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.title, datePublished: story.time, author: [{ '@type': 'Person', name: story.author }], url: link })}`,
      body: `<main><article><h1>${esc(story.title)}</h1><p class="byline">${esc(story.author)}</p>${paras(story.paragraphs)}</article><section id="comments"><div id="coral_thread"><div id="coral-shadow-container"><template shadowrootmode="open"><div id="coral" class="coral coral-stream"><div id="comments-allComments-log">${comment(c0, comment(c1))}${each(comments.slice(2), (of) => comment(of))}</div></div></template></div></div></section></main>`,
    }),
    head: saidOf(story, link),
    others: comments.map(truth),
    passages: [
      passage(within(c0, 0), truth(c0)),
      passage(whole(c1, 1), truth(c1)),
      passage(within(c2, 1), truth(c2)),
      passage(whole(story, 3), saidOf(story, link)),
    ],
  },
];
