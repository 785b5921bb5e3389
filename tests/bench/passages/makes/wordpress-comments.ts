import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, jsonLd, metas, paras } from '../markup.ts';
import { across, passage, tripleClicked, whole, within } from '../passage-of.ts';
import { type Site, saidOf, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { type Story, worded, writeStory } from '../words/story.ts';

/** A comment with what it is answered with. */
interface Thread {
  readonly comment: Comment;
  readonly replies: readonly Thread[];
}

/** WordPress's own `html5` comment list. */
const list = (threads: readonly Thread[], { link, depth }: Place): string =>
  each(
    threads,
    ({ comment, replies }) =>
      `<li id="comment-${comment.number}" class="comment ${comment.number % 2 ? 'odd' : 'even'} depth-${depth}${replies.length ? ' parent' : ''}">
<article id="div-comment-${comment.number}" class="comment-body">
<footer class="comment-meta"><div class="comment-author vcard"><img alt="" src="data:," class="avatar avatar-32 photo"> <b class="fn">${comment.number % 3 ? esc(comment.author) : `<a href="https://reader${comment.number}.example" class="url" rel="ugc external nofollow">${esc(comment.author)}</a>`}</b> <span class="says">says:</span></div>
<div class="comment-metadata"><a href="${link}#comment-${comment.number}"><time datetime="${comment.time}">${worded(comment.time, 'en', true)}</time></a></div></footer>
<div class="comment-content">${paras(comment.paragraphs)}</div>
<div class="reply"><a rel="nofollow" class="comment-reply-link" href="${link}?replytocom=${comment.number}#respond" aria-label="Reply to ${esc(comment.author)}">Reply</a></div>
</article>${replies.length ? `<ol class="children">${list(replies, { link, depth: depth + 1 })}</ol>` : ''}</li>`,
  );

interface Place {
  readonly link: string;
  readonly depth: number;
}

function page(of: Site, story: Story, threads: readonly Thread[]): string {
  const link = `${of.origin}/${story.slug}/`;
  return document({
    title: `${story.title} | ${of.name}`,
    head: `<link rel="canonical" href="${link}">${metas({ 'og:type': 'article', 'og:title': story.title, 'og:url': link, 'og:site_name': of.name, 'article:published_time': story.time })}
<meta name="author" content="${esc(story.author)}">
${jsonLd({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Article', headline: story.title, datePublished: story.time, author: { '@type': 'Person', name: story.author }, mainEntityOfPage: link, commentCount: threads.length }] })}`,
    bodyClass: 'post-template-default single single-post',
    body: `<main id="main" class="site-main"><article id="post-${story.number}" class="post type-post hentry"><header class="entry-header"><h1 class="entry-title">${esc(story.title)}</h1><div class="entry-meta"><time class="entry-date published" datetime="${story.time}">${worded(story.time)}</time> <span class="byline">by <span class="author vcard"><a class="url fn n" href="${of.origin}/author/x/">${esc(story.author)}</a></span></span></div></header>
<div class="entry-content">${paras(story.paragraphs)}</div></article>
<div id="comments" class="comments-area"><h2 class="comments-title">${threads.length} thoughts on “${esc(story.title)}”</h2><ol class="comment-list">${list(threads, { link, depth: 1 })}</ol>
<div id="respond" class="comment-respond"><h3 id="reply-title" class="comment-reply-title">Leave a Reply</h3></div></div></main>`,
  });
}

const of = site('Lowmoor Log', 'lowmoor-log.example');
const saidBy = (link: string, { author, time, number }: Comment): Said => ({
  title: null,
  authors: [author],
  publishedTime: time,
  link: `${link}#comment-${number}`,
});

function singleOf(name: string, at: number, nested: boolean): BenchPage {
  const story = writeStory(at);
  const link = `${of.origin}/${story.slug}/`;
  const comments = writeComments(at, 5);
  const [c0, c1, c2, c3, c4] = comments as [Comment, Comment, Comment, Comment, Comment];
  const alone = (comment: Comment): Thread => ({ comment, replies: [] });
  const threads = nested
    ? [{ comment: c0, replies: [{ comment: c1, replies: [alone(c2)] }, alone(c3)] }, alone(c4)]
    : comments.map(alone);
  const truth = (comment: Comment) => saidBy(link, comment);
  return {
    name,
    make: 'WordPress comments',
    url: link,
    html: page(of, story, threads),
    head: saidOf(story, link),
    others: comments.map(truth),
    passages: nested
      ? [
          passage(tripleClicked(c0, 1), truth(c0)),
          passage(whole(c2, 0), truth(c2)),
          passage(across(c3, 0), truth(c3)),
          passage(within(story, 2), saidOf(story, link)),
        ]
      : [
          passage(within(c0, 0), truth(c0)),
          passage(across(c2, 0), truth(c2)),
          passage(tripleClicked(c4, 1), truth(c4)),
        ],
  };
}

/** Stories with readers' comments below, in a row and nested. */
export const WORDPRESS_COMMENTS: readonly BenchPage[] = [
  singleOf('wordpress-comments', 50, false),
  singleOf('wordpress-comments-nested', 52, true),
];
