import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, metas, paras } from '../markup.ts';
import { across, passage, tripleClicked, whole, within } from '../passage-of.ts';
import { nick, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { worded } from '../words/story.ts';

const of = site('Timber Exchange', 'timber.exchange.example');
const TITLE = 'How wide may a scarf joint gape before it must be cut again?';
const path = '/questions/5120/how-wide-may-a-scarf-joint-gape';
const posts = writeComments(210, 4);
const [q, a0, a1, a2] = posts as [Comment, Comment, Comment, Comment];
const remarks = writeComments(220, 2);
const [r0, r1] = remarks as [Comment, Comment];
const idOf = ({ number }: Comment): number => 5000 + number;

const user = ({ author, number }: Comment): string =>
  `<div class="user-details" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="/users/${number}/${nick(author)}">${esc(author)}</a><span class="d-none" itemprop="name">${esc(author)}</span><div class="-flair"><span class="reputation-score">1,204</span></div></div>`;
const signature = (post: Comment, verb: string): string =>
  `<div class="post-signature"><div class="user-info"><div class="user-action-time">${verb} <span title="${post.time.replace('T', ' ').replace('+00:00', 'Z')}" class="relativetime">${worded(post.time)}</span></div>${user(post)}</div></div>`;
const remark = (on: Comment, of: Comment): string =>
  `<ul class="comments-list js-comments-list"><li id="comment-${idOf(of)}" class="comment js-comment"><div class="comment-text js-comment-text-and-form"><div class="comment-body js-comment-edit-hide"><span class="comment-copy">${esc(of.paragraphs[0])}</span> <div class="d-inline-flex">– <a href="/users/${of.number}/${nick(of.author)}" class="comment-user">${esc(of.author)}</a></div> <span class="comment-date" dir="ltr"><a class="comment-link" href="#comment${idOf(of)}_${idOf(on)}"><span title="${of.time.replace('T', ' ').replace('+00:00', 'Z')}, License: CC BY-SA 4.0" class="relativetime-clean">${worded(of.time)}</span></a></span></div></div></li></ul>`;

const answer = (post: Comment, at: number): string =>
  `<div id="answer-${idOf(post)}" class="answer js-answer${at ? '' : ' accepted-answer'}" data-answerid="${idOf(post)}" itemprop="${at ? 'suggestedAnswer' : 'acceptedAnswer'}" itemscope itemtype="https://schema.org/Answer"><div class="post-layout"><div class="answercell post-layout--right"><div class="s-prose js-post-body" itemprop="text">${paras(post.paragraphs)}</div><div class="mt24"><time itemprop="dateCreated" datetime="${post.time.slice(0, 19)}"></time><a href="/a/${idOf(post)}/1" rel="nofollow" itemprop="url" class="js-share-link" title="Short permalink to this answer">Share</a>${signature(post, 'answered')}</div></div><div class="post-layout--full">${at ? '' : remark(post, r0)}</div></div></div>`;

const said = (post: Comment, link: string, title: string | null = null): Said => ({
  title,
  authors: [post.author],
  publishedTime: post.time,
  link: of.origin + link,
});
const question = said(q, path, TITLE);
const truth = (post: Comment) => said(post, `/a/${idOf(post)}/1`);
const also = (post: Comment) => ({ link: [`${of.origin}${path}#answer-${idOf(post)}`] });
const remarked = (on: Comment, post: Comment) =>
  said(post, `${path}#comment${idOf(post)}_${idOf(on)}`);

/** A question with its answers and remarks on both. */
export const QUESTIONS: readonly BenchPage[] = [
  {
    name: 'questions-exchange',
    make: 'Questions and answers',
    url: of.origin + path,
    html: document({
      title: `joinery - ${TITLE} - ${of.name}`,
      head: `<link rel="canonical" href="${of.origin + path}">${metas({ 'og:type': 'website', 'og:site_name': of.name, 'og:url': of.origin + path, 'og:title': TITLE })}`,
      bodyClass: 'question-page unified-theme',
      body: `<div itemscope itemtype="https://schema.org/QAPage" class="inner-content"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><link itemprop="image" href="data:,"><div id="question-header"><h1 itemprop="name" class="fs-headline1"><a href="${path}" class="question-hyperlink">${TITLE}</a></h1></div><div class="d-flex">Asked <time itemprop="dateCreated" datetime="${q.time.slice(0, 19)}">10 days ago</time></div><div id="mainbar"><div class="question js-question" data-questionid="5120" id="question"><div class="post-layout"><div class="postcell post-layout--right"><div class="s-prose js-post-body" itemprop="text">${paras(q.paragraphs)}</div><div class="mt24">${signature(q, 'asked')}</div></div><div class="post-layout--full">${remark({ ...q, number: 120 }, r1)}</div></div></div><div id="answers"><h2 class="mb0"><span itemprop="answerCount">3</span> Answers</h2>${each([a0, a1, a2], answer)}</div></div></div></div>`,
    }),
    head: question,
    others: [question, ...posts.slice(1).map(truth), remarked(a0, r0), remarked(q, r1)],
    passages: [
      passage(across(q, 0), question),
      passage(within(a0, 0), truth(a0), also(a0)),
      passage(tripleClicked(a2, 1), truth(a2), also(a2)),
      passage(whole({ paragraphs: [r0.paragraphs[0]] }, 0), remarked(a0, r0)),
    ],
  },
];
