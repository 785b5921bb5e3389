import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc } from '../markup.ts';
import { passage, whole, within } from '../passage-of.ts';
import { nick, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { worded } from '../words/story.ts';

const of = site('Estuary Wiki', 'wiki.estuary.example');
const url = `${of.origin}/wiki/Talk:Fennick_Mole`;
const lamp = writeComments(190, 3);
const merge = writeComments(194, 2);
const [a0, a1, a2] = lamp as [Comment, Comment, Comment];
const [, b1] = merge as [Comment, Comment];
const threads = [
  { topic: 'Date of the first lamp', comments: lamp },
  { topic: 'Merge with the lower basin', comments: merge },
];
const idOf = ({ author, time }: Comment): string =>
  `c-${nick(author)}-${time.replace(/\D/g, '').slice(0, 14)}`;
const linkOf = (comment: Comment): string => `${url}#${idOf(comment)}`;

/** Whoever wrote it signs at the end, with the time. */
const signed = (comment: Comment): string =>
  `<a href="/wiki/User:${nick(comment.author)}" title="User:${nick(comment.author)}">${esc(comment.author)}</a> (<a href="/wiki/User_talk:${nick(comment.author)}" title="User talk:${nick(comment.author)}">talk</a>) <a href="/wiki/Talk:Fennick_Mole#${idOf(comment)}" class="ext-discussiontools-init-timestamplink">${comment.time.slice(11, 16)}, ${worded(comment.time, 'en-GB')} (UTC)</a>`;
const words = (comment: Comment): string =>
  `<span data-mw-comment-start="" id="${idOf(comment)}"></span>${esc(comment.paragraphs[0])} ${esc(comment.paragraphs[1])} ${signed(comment)}<span class="ext-discussiontools-init-replylink-buttons"><a class="ext-discussiontools-init-replylink-reply" role="button">Reply</a></span><span data-mw-comment-end="${idOf(comment)}"></span>`;
const answers = ([first, ...rest]: readonly Comment[]): string =>
  first ? `<dl><dd>${words(first)}${answers(rest)}</dd></dl>` : '';

const truth = (comment: Comment): Said => ({
  title: null,
  authors: [comment.author],
  publishedTime: comment.time.slice(0, 10),
  link: linkOf(comment),
});
/** The section's heading is a title for those who want one. */
const also = (topic: string) => ({ title: [topic] });
const first = also('Date of the first lamp');

/** A talk page of MediaWiki. */
export const WIKI_TALK: readonly BenchPage[] = [
  {
    name: 'wiki-talk',
    make: 'Forums',
    url,
    html: document({
      title: `Talk:Fennick Mole - ${of.name}`,
      head: `<meta name="generator" content="MediaWiki 1.43.0"><link rel="canonical" href="${url}">`,
      bodyClass:
        'skin-vector ns-1 ns-talk page-Talk_Fennick_Mole ext-discussiontools-replytool-enabled',
      body: `<main id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading mw-first-heading"><span class="mw-page-title-namespace">Talk</span>:<span class="mw-page-title-main">Fennick Mole</span></h1><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">${each(threads, ({ topic, comments: [opening, ...rest] }) => `<div class="mw-heading mw-heading2 ext-discussiontools-init-section"><h2 id="${topic.replace(/ /g, '_')}">${topic}</h2><span class="mw-editsection"><span>[</span><a href="/w/index.php?action=edit">edit</a><span>]</span></span></div><p>${opening ? words(opening) : ''}</p>${answers(rest)}`)}</div></div></main>`,
    }),
    head: { title: 'Talk:Fennick Mole', authors: [], publishedTime: null, link: url },
    others: threads.flatMap(({ comments }) => comments.map(truth)),
    passages: [
      passage(within(a0, 0), truth(a0), first),
      passage(whole(a1, 1), truth(a1), first),
      passage(within(a2, 1), truth(a2), first),
      passage(whole(b1, 0), truth(b1), also('Merge with the lower basin')),
    ],
  },
];
