import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, jsonLd, metas } from '../markup.ts';
import { passage, whole, within } from '../passage-of.ts';
import { nick, saidOf, site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { writeStory } from '../words/story.ts';

const faces = site('Social Book', 'social-book.example');
const PAGE = 'Venn Advertiser';
const story = writeStory(250);
const link = `${faces.origin}/venn.advertiser/posts/pfbid0${story.number}`;
const some = writeComments(170, 4);
const [f0, f1, f2] = some as [Comment, Comment, Comment];
const faceLink = ({ number }: Comment): string => `${link}?comment_id=90${number}`;
/** What Facebook draws has classes that mean nothing, roles, and labels for those who listen. */
const face = (of: Comment, inner = ''): string =>
  `<li><div aria-label="Comment by ${esc(of.author)} 3 days ago" class="x1n2onr6 x1swvt13" role="article" tabindex="-1"><div class="x1rg5ohu"><a aria-hidden="true" class="x1i10hfl" href="${faces.origin}/${nick(of.author)}" role="link" tabindex="-1"><svg aria-hidden="true"></svg></a></div><div class="x1r8uery"><div class="xmjcpbm"><span><a class="x1i10hfl" href="${faces.origin}/${nick(of.author)}" role="link" tabindex="0"><span class="x3nfvp2"><span class="x193iq5w" dir="auto">${esc(of.author)}</span></span></a></span><div class="x1lliihq"><span class="x193iq5w" dir="auto" lang="en">${each(of.paragraphs, (words) => `<div class="xdj266r x126k92a"><div dir="auto">${esc(words)}</div></div>`)}</span></div></div><ul aria-hidden="false"><li><a class="x1i10hfl" href="${faceLink(of)}" role="link">3d</a></li><li><div role="button">Like</div></li><li><div role="button">Reply</div></li></ul></div></div>${inner ? `<div><ul>${inner}</ul></div>` : ''}</li>`;
/** How long ago is no date. */
const faced = (of: Comment): Said => ({
  title: null,
  authors: [of.author],
  publishedTime: null,
  link: faceLink(of),
});

const tube = site('Tubeline', 'video.example');
const film = writeStory(254);
const watch = `${tube.origin}/watch?v=k3Ym${film.number}`;
const many = writeComments(180, 4);
const [y0, y1, y2] = many as [Comment, Comment, Comment];
const tubeLink = ({ number }: Comment): string => `${watch}&lc=Ugz${number}x`;
const tubeComment = (of: Comment, inner = ''): string =>
  `<ytd-comment-thread-renderer class="style-scope ytd-item-section-renderer"><ytd-comment-view-model id="comment" class="style-scope ytd-comment-thread-renderer"><div id="body" class="style-scope ytd-comment-view-model"><div id="author-thumbnail"><a href="/@${nick(of.author)}"><img alt="" src="data:,"></a></div><div id="main"><div id="header"><div id="header-author"><h3 class="style-scope ytd-comment-view-model"><a id="author-text" class="yt-simple-endpoint" href="/@${nick(of.author)}"><span class="style-scope ytd-comment-view-model style-scope ytd-comment-view-model"> @${nick(of.author)} </span></a></h3><span id="published-time-text" dir="auto"><a class="yt-simple-endpoint" href="${esc(tubeLink(of).replace(tube.origin, ''))}">2 days ago</a></span></div></div><ytd-expander id="expander"><div id="content"><yt-attributed-string id="content-text" user-input=""><span class="yt-core-attributed-string" role="text">${of.paragraphs.map(esc).join('\n\n')}</span></yt-attributed-string></div></ytd-expander><div id="toolbar"><span id="vote-count-middle">14</span></div></div></div></ytd-comment-view-model><div id="replies">${inner}</div></ytd-comment-thread-renderer>`;
const tubed = (of: Comment): Said => ({
  title: null,
  authors: [`@${nick(of.author)}`],
  publishedTime: null,
  link: tubeLink(of),
});
const also = (of: Comment) => ({ authors: [[nick(of.author)]] });

/** Comments in the make of Facebook's and YouTube's. */
export const PLATFORM_COMMENTS: readonly BenchPage[] = [
  {
    name: 'facebook-comments',
    make: 'Comments of others’ makes',
    url: link,
    html: document({
      title: `${PAGE} - ${story.title} | ${faces.name}`,
      head: `<link rel="canonical" href="${link}">${metas({ 'og:title': PAGE, 'og:description': story.paragraphs[0], 'og:type': 'article', 'og:url': link })}`,
      body: `<div role="main"><div class="x1yztbdb" role="article" aria-posinset="1"><div><h2 dir="auto"><a role="link" href="${faces.origin}/venn.advertiser"><strong><span>${PAGE}</span></strong></a></h2><span><a role="link" href="${link}">March 28 at 9:12 AM</a></span></div><div data-ad-preview="message"><div dir="auto">${esc(story.title)}</div><div dir="auto">${esc(story.paragraphs[0])}</div></div><ul>${face(f0, face(f1))}${each(some.slice(2), (of) => face(of))}</ul></div></div>`,
    }),
    head: { title: `${PAGE} - ${story.title}`, authors: [PAGE], publishedTime: null, link },
    others: some.map(faced),
    passages: [
      passage(whole(f0, 0), faced(f0)),
      passage(within(f1, 0), faced(f1)),
      passage(whole(f2, 1), faced(f2)),
    ],
  },
  {
    name: 'youtube-comments',
    make: 'Comments of others’ makes',
    url: watch,
    html: document({
      title: `${film.title} - ${tube.name}`,
      head: `<link rel="canonical" href="${watch}">${metas({ 'og:site_name': tube.name, 'og:title': film.title, 'og:type': 'video.other', 'og:url': watch })}${jsonLd({ '@context': 'https://schema.org', '@type': 'VideoObject', name: film.title, uploadDate: film.time, author: film.author })}`,
      body: `<ytd-app><ytd-watch-flexy><div id="above-the-fold"><h1 class="style-scope ytd-watch-metadata">${esc(film.title)}</h1><ytd-channel-name id="channel-name"><a href="/@channel">${esc(film.author)}</a></ytd-channel-name></div><ytd-comments id="comments"><ytd-item-section-renderer><div id="contents">${tubeComment(y0, tubeComment(y1))}${each(many.slice(2), (of) => tubeComment(of))}</div></ytd-item-section-renderer></ytd-comments></ytd-watch-flexy></ytd-app>`,
    }),
    head: saidOf(film, watch),
    others: many.map(tubed),
    passages: [
      passage(within(y0, 0), tubed(y0), also(y0)),
      passage(whole(y1, 1), tubed(y1), also(y1)),
      passage(within(y2, 1), tubed(y2), also(y2)),
    ],
  },
];
