import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, jsonLd, metas, paras } from '../markup.ts';
import { across, passage, tripleClicked, upTo, within, withTitle } from '../passage-of.ts';
import { type Site, saidOf, site } from '../site.ts';
import { type Story, worded, writeStories } from '../words/story.ts';

/** How one story of an endless page is marked up. */
type Markup = (story: Story, link: string) => string;

/** Each in an article with a headline of the first rank. */
const inArticle: Markup = (story, link) =>
  `<article class="c-article" data-url="${link}"><header><h1 class="c-article__title">${esc(story.title)}</h1><p class="c-article__byline">By <a rel="author" href="/people/${story.number}">${esc(story.author)}</a></p><time datetime="${story.time}">${worded(story.time, 'en', true)}</time></header><div class="c-article__body">${paras(story.paragraphs)}</div><div class="c-share"><a href="${link}">Permalink</a></div></article>`;

/** Each in plain boxes, known by their headlines alone. */
const inBoxes: Markup = (story, link) =>
  `<div class="story-wrap" data-story-url="${link}" data-id="${story.number}"><div class="story-head"><h1><a href="${link}">${esc(story.title)}</a></h1><div class="story-info"><span class="story-author">By ${esc(story.author)}</span> <span class="story-date">${worded(story.time)}</span></div></div><div class="story-text">${paras(story.paragraphs)}</div></div><div class="ad-slot">Advertisement</div>`;

/** Without a name: whoever wrote the first must not be taken for who wrote the second. */
const inSections: Markup = (story, link) =>
  `<section class="infinite-post" data-permalink="${link}"><h2 class="infinite-title"><a href="${link}">${esc(story.title)}</a></h2><p class="posted"><time datetime="${story.time}">${worded(story.time)}</time></p>${paras(story.paragraphs)}</section>`;

const describe = (story: Story, link: string): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: story.title,
  url: link,
  mainEntityOfPage: { '@type': 'WebPage', '@id': link },
  datePublished: story.time,
  author: [{ '@type': 'Person', name: story.author }],
});

interface Kind {
  readonly name: string;
  readonly of: Site;
  readonly at: number;
  readonly markup: Markup;
  /** What it says of a story. */
  readonly says: Partial<Record<'day' | 'nobody', true>>;
  readonly declaresAll?: true;
  readonly moves?: true;
}

function endless({ name, of, at, markup, says, declaresAll, moves }: Kind): BenchPage {
  const stories = writeStories(at, 3);
  const [first, second, third] = stories as [Story, Story, Story];
  const linkOf = ({ slug, number }: Story) => `${of.origin}/news/${slug}-${number}`;
  const truth = (story: Story): Said =>
    saidOf(story, linkOf(story), {
      ...(says.nobody ? { authors: [] } : {}),
      ...(says.day ? { publishedTime: story.time.slice(0, 10) } : {}),
    });
  const described = (declaresAll ? stories : [first]).map((story) =>
    describe(story, linkOf(story)),
  );
  const url = linkOf(first);
  const head = `<link rel="canonical" href="${url}">${metas({ 'og:type': 'article', 'og:title': first.title, 'og:url': url, 'og:site_name': of.name, 'article:published_time': first.time })}<meta name="author" content="${esc(first.author)}">${jsonLd(declaresAll ? described : (described[0] ?? {}))}`;
  return {
    name,
    make: 'Endless scroll',
    url,
    html: document({
      title: `${first.title} | ${of.name}`,
      head,
      body: `<header class="top"><a href="/">${of.name}</a></header><main id="infinite">${each(stories, (story) => markup(story, linkOf(story)))}</main>`,
    }),
    head: saidOf(first, url),
    isOneStorys: true,
    others: stories.map(truth),
    passages: [
      passage(within(first, 1), saidOf(first, url)),
      passage(moves ? upTo(second, 3) : withTitle(second), truth(second)),
      passage(across(second, 1), truth(second)),
      passage(tripleClicked(third, 3), truth(third)),
    ],
    ...(moves ? { movesTo: { url: linkOf(second), title: `${second.title} | ${of.name}` } } : {}),
  };
}

const post = site('The Evening Post', 'www.evening-post.example');
const mirror = site('Rothmere Mirror', 'mirror.example');

const review: Site = site('Quarley Review', 'review.example');

/** The next stories stand below the first, whose head data stays. */
export const ENDLESS_SCROLL: readonly BenchPage[] = [
  endless({ name: 'endless-articles', of: post, at: 100, markup: inArticle, says: {} }),
  endless({ name: 'endless-boxes', of: mirror, at: 104, markup: inBoxes, says: { day: true } }),
  endless({ name: 'endless-moves', of: post, at: 108, markup: inArticle, says: {}, moves: true }),
  endless({
    name: 'endless-unsigned',
    of: review,
    at: 112,
    markup: inSections,
    says: { nobody: true },
  }),
  endless({
    name: 'endless-declares-all',
    of: mirror,
    at: 116,
    markup: inBoxes,
    says: {},
    declaresAll: true,
  }),
];
