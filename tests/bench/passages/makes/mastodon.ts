import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, metas, paras } from '../markup.ts';
import { across, passage, tripleClicked, whole, within } from '../passage-of.ts';
import { nick, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { worded } from '../words/story.ts';

const quay = site('Quay Social', 'social.quay.example');
const handleOf = ({ author }: Comment): string => nick(author).replace(/-/g, '_');
/** Mastodon numbers its posts by their time. */
const idOf = ({ time }: Comment): string => String(BigInt(Date.parse(time)) * 65_536n);
const pathOf = (post: Comment): string => `/@${handleOf(post)}/${idOf(post)}`;

const person = (post: Comment): string =>
  `<div class="account__avatar"><img src="data:," alt=""></div></div><span class="display-name"><bdi><strong class="display-name__html">${esc(post.author)}</strong></bdi> <span class="display-name__account">@${handleOf(post)}</span></span></a>`;

const words = (post: Comment): string =>
  `<div class="status__content"><div class="status__content__text status__content__text--visible translate" lang="en">${paras(post.paragraphs)}</div></div>`;

const status = (post: Comment, boostedBy?: string): string =>
  `<article data-id="${idOf(post)}"><div tabindex="-1"><div class="status__wrapper status__wrapper-public">${boostedBy ? `<div class="status__prepend"><span><a data-id="1" href="/@booster" class="status__display-name muted"><bdi><strong>${esc(boostedBy)}</strong></bdi></a> boosted</span></div>` : ''}<div class="status status-public" data-id="${idOf(post)}"><div class="status__info"><a class="status__relative-time" href="${pathOf(post)}" target="_blank" rel="noopener noreferrer"><span class="status__visibility-icon"></span><time datetime="${post.time.replace('+00:00', '.000Z')}" title="${worded(post.time, 'en', true)}">1d</time></a><a href="/@${handleOf(post)}" title="${handleOf(post)}" class="status__display-name" rel="noopener noreferrer"><div class="status__avatar">${person(post)}</div>${words(post)}<div class="status__action-bar"><button type="button" class="status__action-bar__button icon-button" aria-label="Reply"></button></div></div></div></div></article>`;

const detailed = (post: Comment): string =>
  `<div class="focusable detailed-status__wrapper detailed-status__wrapper-public"><div><div class="detailed-status"><a class="detailed-status__display-name" href="/@${handleOf(post)}"><div class="detailed-status__display-avatar">${person(post)}${words(post)}<div class="detailed-status__meta"><div class="detailed-status__meta__line"><a class="detailed-status__datetime" href="${pathOf(post)}" target="_blank" rel="noopener noreferrer"><span>${worded(post.time, 'en', true)}</span></a></div></div></div></div></div>`;

const page = (title: string, declared: Readonly<Record<string, string>>, column: string): string =>
  document({
    title: `${title} - ${quay.name}`,
    head: metas({ 'og:site_name': quay.name, ...declared }),
    bodyClass: 'app-body theme-default',
    body: `<div class="app-holder" id="mastodon"><div class="ui"><div class="columns-area"><div class="column"><div class="scrollable"><div class="item-list" role="feed">${column}</div></div></div></div></div></div>`,
  });

const truth = (post: Comment): Said => ({
  title: null,
  authors: [post.author],
  publishedTime: post.time,
  link: quay.origin + pathOf(post),
});

const thread = writeComments(40, 5);
const [before, main, reply, , last] = thread as [Comment, Comment, Comment, Comment, Comment];
const feed = writeComments(50, 5);
const [own] = feed as [Comment];
/** All are by the profile's owner but the one that was boosted. */
const profile = feed.map((post, at) => (at === 2 ? post : { ...post, author: own.author }));
const [f0, f1, boosted, , f4] = profile as [Comment, Comment, Comment, Comment, Comment];

/** A thread, and a profile with a boost. */
export const MASTODON: readonly BenchPage[] = [
  {
    name: 'mastodon-thread',
    make: 'Mastodon',
    url: quay.origin + pathOf(main),
    html: page(
      `${main.author}: "${main.paragraphs[0].slice(0, 40)}…"`,
      {
        'og:type': 'article',
        'og:title': `${main.author} (@${handleOf(main)}@social.quay.example)`,
        'og:url': quay.origin + pathOf(main),
        'og:published_time': main.time,
      },
      `${status(before)}${detailed(main)}${each(thread.slice(2), (post) => status(post))}`,
    ),
    head: truth(main),
    others: thread.map(truth),
    passages: [
      passage(whole(before, 1), truth(before)),
      passage(across(main, 0), truth(main)),
      passage(within(reply, 0), truth(reply)),
      passage(tripleClicked(last, 1), truth(last)),
    ],
  },
  {
    name: 'mastodon-profile',
    make: 'Mastodon',
    url: `${quay.origin}/@${handleOf(own)}`,
    html: page(
      `${own.author} (@${handleOf(own)}@social.quay.example)`,
      {
        'og:type': 'profile',
        'og:title': `${own.author} (@${handleOf(own)}@social.quay.example)`,
        'og:url': `${quay.origin}/@${handleOf(own)}`,
        'profile:username': `${handleOf(own)}@social.quay.example`,
      },
      `<div class="account-timeline__header"><h1><span>${esc(own.author)}</span><small>@${handleOf(own)}</small></h1></div>${each(profile, (post) => status(post, post === boosted ? own.author : undefined))}`,
    ),
    head: null,
    others: profile.map(truth),
    passages: [
      passage(within(f0, 0), truth(f0)),
      passage(tripleClicked(f1, 1), truth(f1)),
      passage(whole(boosted, 0), truth(boosted)),
      passage(across(f4, 0), truth(f4)),
    ],
  },
];
