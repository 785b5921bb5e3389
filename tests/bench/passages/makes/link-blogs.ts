import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc } from '../markup.ts';
import { across, passage, tripleClicked, whole, within } from '../passage-of.ts';
import { site } from '../site.ts';
import { type Comment, writeComments } from '../words/comment.ts';
import { type Story, worded, writeStories } from '../words/story.ts';

const OWNER = 'Cornelius Wade';
/** On a blog of one person whoever is named at the top wrote it all; not to say so is no fault. */
const unsigned = { authors: [[]] };

const days = site('Scratchpad', 'scratchpad.example');
const notes = writeComments(230, 6).map((note, at) => ({
  ...note,
  time: `2026-04-${24 - (at >> 1)}T10:00:00+00:00`,
}));
const [n0, n1, n2, , , n5] = notes as [Comment, Comment, Comment, Comment, Comment, Comment];
const noteLink = ({ time, number }: Comment): string =>
  `${days.origin}/${time.slice(0, 10).replace(/-/g, '/')}.html#a10${number}`;
const item = (of: Comment): string =>
  `<div class="divTitledItem" id="a10${of.number}">${each(of.paragraphs, (words, at) => `<p>${esc(words)}${at ? ` <a href="${noteLink(of)}" class="permalink" title="Direct link to this item">#</a>` : ''}</p>`)}</div>`;
const noted = (of: Comment): Said => ({
  title: null,
  authors: [OWNER],
  publishedTime: of.time.slice(0, 10),
  link: noteLink(of),
});
const day = (of: readonly Comment[]): string =>
  `<div class="divArchivePage"><h2 class="day"><a href="${noteLink(of[0] as Comment).replace(/#.*/, '')}">${worded(of[0]?.time ?? '')}</a></h2>${each(of, item)}</div>`;

const ball = site('Plumb Line', 'plumbline.example');
const links = writeStories(290, 5);
const [b0, b1, , b3] = links as [Story, Story, Story, Story];
const linkedLink = ({ time, slug }: Story): string =>
  `${ball.origin}/linked/${time.slice(0, 10).replace(/-/g, '/')}/${slug.slice(0, 20)}`;
/** The headline leads to what is written about, the star to what is written here. */
const linked = (of: Story): string =>
  `<h3>${worded(of.time)}</h3><dl class="linkedlist"><dt><a href="https://paper${of.number}.example/${of.slug}">${esc(of.title)}</a> <a class="permalink" title="Permanent link to ‘${esc(of.title)}’" href="${linkedLink(of)}">★</a></dt><dd><p>${esc(of.paragraphs[0])}</p><blockquote><p>${esc(of.paragraphs[1])}</p></blockquote><p>${esc(of.paragraphs[2])}</p></dd></dl>`;
const pointed = (of: Story): Said => ({
  title: of.title,
  authors: [OWNER],
  publishedTime: of.time.slice(0, 10),
  link: linkedLink(of),
});

/** Link blogs by one person, with a heading for every day. */
export const LINK_BLOGS: readonly BenchPage[] = [
  {
    name: 'link-blog-days',
    make: 'Link blogs',
    url: `${days.origin}/`,
    html: document({
      title: `${days.name}: ${OWNER}’s weblog`,
      head: `<meta name="author" content="${OWNER}">`,
      body: `<div class="divPageBody"><div class="divHeader"><h1><a href="/">${days.name}</a></h1></div>${day(notes.slice(0, 2))}${day(notes.slice(2, 4))}${day(notes.slice(4))}</div>`,
    }),
    head: null,
    others: notes.map(noted),
    passages: [
      passage(within(n0, 0), noted(n0), unsigned),
      passage(whole(n1, 1), noted(n1), unsigned),
      passage(across(n2, 0), noted(n2), unsigned),
      passage(tripleClicked(n5, 0), noted(n5), unsigned),
    ],
  },
  {
    name: 'link-blog-linked-list',
    make: 'Link blogs',
    url: `${ball.origin}/`,
    html: document({
      title: ball.name,
      head: `<link rel="alternate" type="application/atom+xml" href="/feeds/main">`,
      body: `<div id="Box"><div id="Banner"><a href="/" title="${ball.name}: Home"><img src="data:," alt="${ball.name}"></a></div><div id="Sidebar"><p>By <strong>${OWNER}</strong></p></div><div id="Main">${each(links, linked)}</div></div>`,
    }),
    head: null,
    others: links.map(pointed),
    passages: [
      passage(whole(b0, 0), pointed(b0), unsigned),
      passage(tripleClicked(b1, 2), pointed(b1), unsigned),
      passage(within(b3, 1), pointed(b3), unsigned),
    ],
  },
];
