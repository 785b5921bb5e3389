import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, metas } from '../markup.ts';
import { passage, tripleClicked, whole, within } from '../passage-of.ts';
import { nick } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { worded } from '../words/story.ts';

const ORIGIN = 'https://bsky.app';
const DIGITS = '234567abcdefghijklmnopqrstuvwxyz';

/** Bluesky names its records by their time in microseconds, and a clock. */
const keyOf = ({ time }: Comment): string => {
  let rest = BigInt(Date.parse(time)) * 1000n * 1024n;
  let key = '';
  for (let digit = 0; digit < 13; digit++, rest /= 32n) key = DIGITS[Number(rest % 32n)] + key;
  return key;
};
const handleOf = ({ author }: Comment): string => `${nick(author)}.bsky.example`;
const pathOf = (post: Comment): string => `/profile/${handleOf(post)}/post/${keyOf(post)}`;
const words = ({ paragraphs }: Comment): string =>
  `<div data-word-wrap="1" dir="auto" class="css-146c3p1">${paragraphs.map(esc).join('\n\n')}</div>`;

const avatar = (post: Comment): string =>
  `<a href="/profile/${handleOf(post)}" role="link" aria-label="${esc(post.author)}’s avatar"><div data-testid="userAvatarImage"><img alt="" src="data:,"></div></a>`;
const byline = (post: Comment): string =>
  `<div><a href="/profile/${handleOf(post)}" role="link" aria-label="View profile"><span>${esc(post.author)}</span></a><a href="/profile/${handleOf(post)}" role="link" aria-label="View profile">&nbsp;@${handleOf(post)}</a><a href="${pathOf(post)}" role="link" aria-label="${worded(post.time, 'en', true)}" data-tooltip="${worded(post.time, 'en', true)}"><span>· </span>2d</a></div>`;
const buttons = `<div><button aria-label="Reply (1 reply)" role="button" data-testid="replyBtn">1</button><button aria-label="Like" role="button" data-testid="likeBtn">4</button></div>`;

const item = (post: Comment): string =>
  `<div><div data-testid="postThreadItem-by-${handleOf(post)}" role="link" tabindex="0">${avatar(post)}<div>${byline(post)}<div>${words(post)}</div>${buttons}</div></div></div>`;
const mainItem = (post: Comment): string =>
  `<div><div data-testid="postThreadItem-by-${handleOf(post)}">${avatar(post)}<a href="/profile/${handleOf(post)}" role="link" aria-label="${esc(post.author)}"><div><div dir="auto">${esc(post.author)}</div></div><div dir="auto">@${handleOf(post)}</div></a>${words(post)}<div dir="auto">${worded(post.time, 'en', true)}</div><a href="${pathOf(post)}/liked-by" role="link" aria-label="Likes on this post"><div data-testid="likeCount-expanded">12 likes</div></a>${buttons}</div></div>`;
const feedItem = (post: Comment): string =>
  `<div><div role="link" tabindex="0" data-testid="feedItem-by-${handleOf(post)}">${avatar(post)}<div>${byline(post)}<div data-testid="contentHider-post">${words(post)}</div>${buttons}</div></div></div>`;

const page = (title: string, declared: Readonly<Record<string, string>>, main: string): string =>
  document({
    title,
    head: metas({ 'og:site_name': 'Bluesky Social', ...declared }),
    body: `<div id="root"><div><main role="main">${main}</main></div></div>`,
  });

const truth = (post: Comment): Said => ({
  title: null,
  authors: [post.author],
  publishedTime: post.time,
  link: ORIGIN + pathOf(post),
});

const thread = writeComments(60, 4);
const [main, first, second, third] = thread as [Comment, Comment, Comment, Comment];
const owned = writeComments(66, 4);
const [, , reposted] = owned as [Comment, Comment, Comment];
const owner = owned[0] as Comment;
const feed = owned.map((post) => (post === reposted ? post : { ...post, author: owner.author }));
const [f0, f1] = feed as [Comment, Comment];

/** A thread, and a profile with a repost. */
export const BLUESKY: readonly BenchPage[] = [
  {
    name: 'bluesky-thread',
    make: 'Bluesky',
    url: ORIGIN + pathOf(main),
    html: page(
      `${main.author} (@${handleOf(main)}): “${main.paragraphs[0].slice(0, 30)}”`,
      {
        'og:type': 'article',
        'profile:username': handleOf(main),
        'og:url': ORIGIN + pathOf(main),
        'og:title': `${main.author} (@${handleOf(main)})`,
        'article:published_time': main.time.replace('+00:00', '.000Z'),
      },
      `<div data-testid="postThreadScreen">${mainItem(main)}${each(thread.slice(1), item)}</div>`,
    ),
    head: truth(main),
    others: thread.map(truth),
    passages: [
      passage(whole(main, 1), truth(main)),
      passage(within(first, 0), truth(first)),
      passage(whole(second, 0), truth(second)),
      passage(tripleClicked(third, 1), truth(third)),
    ],
  },
  {
    name: 'bluesky-profile',
    make: 'Bluesky',
    url: `${ORIGIN}/profile/${handleOf(owner)}`,
    html: page(
      `${owner.author} (@${handleOf(owner)}) — Bluesky`,
      { 'og:type': 'profile', 'og:title': `${owner.author} (@${handleOf(owner)})` },
      `<div data-testid="profileScreen"><div data-testid="profileHeaderDisplayName">${esc(owner.author)}</div><div data-testid="postsFeed-flatlist">${each(feed, feedItem)}</div></div>`,
    ),
    head: null,
    others: feed.map(truth),
    passages: [
      passage(within(f0, 0), truth(f0)),
      passage(whole(f1, 1), truth(f1)),
      passage(whole(reposted, 0), truth(reposted)),
    ],
  },
];
