import type { BenchPage, Said } from '../bench-page.ts';
import { each, esc, paras } from '../markup.ts';
import { across, tripleClicked, upTo, whole, within, withTitle } from '../passage-of.ts';
import { writeComments } from '../words/comment.ts';
import { worded } from '../words/story.ts';
import { around, linkOf, oneStory, teased } from './one-story.ts';

const [box, boxOther, boxMore] = around(400);
const [commented] = around(404);
const comments = writeComments(260, 3);
const commentsBelow = `<section id="comments" class="comments"><h2>3 comments</h2><ol class="comment-list">${each(comments, ({ author, time, number, paragraphs }) => `<li class="comment" id="comment-${number}"><article class="comment-body"><footer><b class="fn">${esc(author)}</b> <a href="#comment-${number}"><time datetime="${time}">${worded(time)}</time></a></footer><div class="comment-content">${paras(paragraphs)}</div></article></li>`)}</ol></section>`;
const commentSaid: readonly Said[] = comments.map(({ author, time, number }) => ({
  title: null,
  authors: [author],
  publishedTime: time,
  link: `${linkOf(commented)}#comment-${number}`,
}));
const [sameHand, byHand, alsoByHand] = around(408);
const [middle, previous, next] = around(412);

/** Traps below the story and beside it. */
export const TRAPS_AROUND: readonly BenchPage[] = [
  oneStory({
    name: 'one-story-author-box',
    story: box,
    end: `<aside class="author-box" itemscope itemtype="https://schema.org/Person"><img alt="${esc(box.author)}" src="data:,"><h2 class="author-box__name" itemprop="name">${esc(box.author)}</h2><p itemprop="description">Reports on harbours. Before, worked with ${esc(boxOther.author)} at the weekly.</p><h3>Latest</h3><ul><li><a href="${linkOf(boxMore)}">${esc(boxMore.title)}</a> <time datetime="${boxMore.time}">${worded(boxMore.time)}</time></li></ul></aside>`,
    others: [teased(boxOther), { ...teased(boxMore), authors: [] }],
    selected: [tripleClicked(box, 3), within(box, 0)],
  }),
  oneStory({
    name: 'one-story-comments-below',
    story: commented,
    below: commentsBelow,
    declares: 'properties',
    others: commentSaid,
    selected: [whole(commented, 0), tripleClicked(commented, 3), across(commented, 1)],
  }),
  oneStory({
    name: 'one-story-more-from-author',
    story: sameHand,
    below: `<section class="more-from"><h2>More from ${esc(sameHand.author)}</h2>${each([byHand, alsoByHand], (story) => `<div class="more-from__item"><h3><a href="${linkOf(story)}">${esc(story.title)}</a></h3><time datetime="${story.time}">${worded(story.time)}</time></div>`)}</section>`,
    declares: 'nothing',
    others: [byHand, alsoByHand].map((story) => ({ ...teased(story), authors: [] })),
    selected: [withTitle(sameHand), tripleClicked(sameHand, 3)],
  }),
  oneStory({
    name: 'one-story-previous-next',
    story: middle,
    end: `<nav class="navigation post-navigation" aria-label="Posts"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links"><div class="nav-previous"><a href="${linkOf(previous)}" rel="prev"><span class="nav-subtitle">Previous:</span> <span class="nav-title">${esc(previous.title)}</span></a></div><div class="nav-next"><a href="${linkOf(next)}" rel="next"><span class="nav-subtitle">Next:</span> <span class="nav-title">${esc(next.title)}</span></a></div></div></nav>`,
    declares: 'nothing',
    others: [previous, next].map((story) => ({
      ...teased(story),
      authors: [],
      publishedTime: null,
    })),
    selected: [upTo(middle, 3), within(middle, 2)],
  }),
];
