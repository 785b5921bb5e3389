import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc } from '../markup.ts';
import { passage, tripleClicked, whole, within } from '../passage-of.ts';
import { nick, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { worded } from '../words/story.ts';

const of = site('The Boatyard Board', 'board.boatyard.example');
const TOPIC = 'Copper nails or bronze screws below the line';
const url = `${of.origin}/viewtopic.php?t=3310`;
const posts = writeComments(130, 5);
const [p0, p1, p2, p3] = posts as [Comment, Comment, Comment, Comment];
const idOf = ({ number }: Comment): number => 45_000 + number;
const linkOf = (post: Comment): string =>
  `${of.origin}/viewtopic.php?p=${idOf(post)}#p${idOf(post)}`;
const member = ({ number, author }: Comment): string =>
  `<a href="./memberlist.php?mode=viewprofile&amp;u=${number}" class="username">${nick(author)}</a>`;
const subject = (at: number): string => (at === 0 ? TOPIC : `Re: ${TOPIC}`);

const post = (comment: Comment, at: number): string =>
  `<div id="p${idOf(comment)}" class="post has-profile bg${(at % 2) + 1}"><div class="inner"><dl class="postprofile" id="profile${idOf(comment)}"><dt class="has-profile-rank no-avatar"><div class="avatar-container"></div>${member(comment)}</dt><dd class="profile-rank">Shipwright</dd><dd class="profile-posts"><strong>Posts:</strong> <a href="./search.php?author_id=${comment.number}">${comment.number * 3}</a></dd><dd class="profile-joined"><strong>Joined:</strong> Sun Feb 01, 2015 6:12 pm</dd></dl>
<div class="postbody"><div id="post_content${idOf(comment)}"><h3${at === 0 ? ' class="first"' : ''}><a href="#p${idOf(comment)}">${subject(at)}</a></h3><p class="author"><a class="unread" href="./viewtopic.php?p=${idOf(comment)}#p${idOf(comment)}" title="Post"><i class="icon fa-file fa-fw" aria-hidden="true"></i><span class="sr-only">Post</span></a> <span class="responsive-hide">by <strong>${member(comment)}</strong> » </span><time datetime="${comment.time}">${worded(comment.time, 'en', true)}</time></p>
<div class="content">${at === 3 ? `<blockquote><div><cite><a href="./memberlist.php?mode=viewprofile&amp;u=1">${nick(p1.author)}</a> wrote: <a href="./viewtopic.php?p=${idOf(p1)}#p${idOf(p1)}" data-post-id="${idOf(p1)}">↑</a></cite>${esc(p1.paragraphs[1].slice(0, 25))}…</div></blockquote>` : ''}${comment.paragraphs.map(esc).join('<br>\n<br>\n')}</div><div id="sig${idOf(comment)}" class="signature">Measure twice.</div></div></div><div class="back2top"><a href="#top" class="top">Top</a></div></div></div><hr class="divider">`;

const truth = (comment: Comment): Said => ({
  title: null,
  authors: [nick(comment.author)],
  publishedTime: comment.time,
  link: linkOf(comment),
});
/** Each post has the topic as its subject; which of the addresses is used does not matter. */
const also = (comment: Comment, at: number) => ({
  title: [subject(at)],
  link: [`${url}#p${idOf(comment)}`, ...(at === 0 ? [url] : [])],
});

/** A topic of phpBB. */
export const PHPBB: readonly BenchPage[] = [
  {
    name: 'phpbb-topic',
    make: 'Forums',
    url,
    html: document({
      title: `${TOPIC} - ${of.name}`,
      head: `<link rel="canonical" href="${url}">`,
      bodyClass: 'nojs notouch section-viewtopic ltr',
      body: `<div id="wrap" class="wrap"><div id="page-header" class="page-header"><div class="headerbar"><p class="site-title">${of.name}</p></div></div><div id="page-body" class="page-body"><h2 class="topic-title"><a href="./viewtopic.php?t=3310">${TOPIC}</a></h2>${each(posts, post)}</div></div>`,
    }),
    head: { title: TOPIC, authors: [], publishedTime: null, link: url },
    others: posts.map(truth),
    passages: [
      passage(within(p0, 0), truth(p0), also(p0, 0)),
      passage(whole(p1, 1), truth(p1), also(p1, 1)),
      passage(tripleClicked(p2, 1), truth(p2), also(p2, 2)),
      passage(whole(p3, 0), truth(p3), also(p3, 3)),
    ],
  },
];
