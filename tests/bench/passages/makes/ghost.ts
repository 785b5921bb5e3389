import type { BenchPage } from '../bench-page.ts';
import { document, each, esc, jsonLd, metas } from '../markup.ts';
import { passage, tripleClicked, whole, within, withTitle } from '../passage-of.ts';
import { nick, saidOf, site } from '../site.ts';
import { dayOf, type Story, worded, writeStories } from '../words/story.ts';

const of = site('The Weir', 'weir.example');
const addressOf = ({ slug }: Story): string => `${of.origin}/${slug}/`;

/** A card of Casper: the newer one names no author, the older one by the pictures' names and a hint. */
const card = (story: Story, withAuthor: boolean): string =>
  `<article class="post-card post tag-harbour${withAuthor ? '' : ' no-image'}">
<a class="post-card-image-link" href="/${story.slug}/"><img class="post-card-image" src="/content/images/${story.number}.jpg" alt="${esc(story.title)}" loading="lazy"></a>
<div class="post-card-content"><a class="post-card-content-link" href="/${story.slug}/"><header class="post-card-header"><div class="post-card-tags"><span class="post-card-primary-tag">Harbour</span></div><h2 class="post-card-title">${esc(story.title)}</h2></header>
<div class="post-card-excerpt">${withAuthor ? `<p>${esc(story.paragraphs[0])}</p>` : esc(story.paragraphs[0])}</div></a>
<footer class="post-card-meta">${
    withAuthor
      ? `<ul class="author-list"><li class="author-list-item"><div class="author-name-tooltip">${esc(story.author)}</div><a href="/author/${nick(story.author)}/" class="static-avatar"><img class="author-profile-image" src="/content/images/a.jpg" alt="${esc(story.author)}"></a></li></ul><div class="post-card-byline-content"><span><a href="/author/${nick(story.author)}/">${esc(story.author)}</a></span><span class="post-card-byline-date"><time datetime="${dayOf(story.time)}">${worded(story.time, 'en-GB')}</time> <span class="bull">•</span> 3 min read</span></div>`
      : `<time class="post-card-meta-date" datetime="${dayOf(story.time)}">${worded(story.time, 'en-GB')}</time><span class="post-card-meta-length">4 min read</span>`
  }</footer></div></article>`;

const page = (title: string, kind: string, feed: string): string =>
  document({
    title,
    head: `${metas({ 'og:site_name': of.name, 'og:type': 'website', 'og:title': title })}<meta name="generator" content="Ghost 5.80">
${jsonLd({ '@context': 'https://schema.org', '@type': kind === 'home' ? 'WebSite' : 'Series', publisher: { '@type': 'Organization', name: of.name, url: `${of.origin}/` }, url: `${of.origin}/`, name: title })}`,
    bodyClass: `${kind}-template is-head-left-logo`,
    body: `<div class="viewport"><header id="gh-head" class="gh-head"><a class="gh-head-logo" href="${of.origin}">${of.name}</a></header><div class="site-content"><main id="site-main" class="site-main outer"><div class="inner posts"><div class="post-feed">${feed}</div></div></main></div></div>`,
  });

const front = writeStories(60, 6);
const [f0, f1, , , f4] = front as [Story, Story, Story, Story, Story];
const tagged = writeStories(70, 5);
const [t0, t1, t2] = tagged as [Story, Story, Story];
const bare = (story: Story) =>
  saidOf(story, addressOf(story), { authors: [], publishedTime: dayOf(story.time) });
const signed = (story: Story) =>
  saidOf(story, addressOf(story), { publishedTime: dayOf(story.time) });

/** The front page and the page of a tag. */
export const GHOST: readonly BenchPage[] = [
  {
    name: 'ghost-front',
    make: 'Ghost',
    url: `${of.origin}/`,
    html: page(
      of.name,
      'home',
      each(front, (story) => card(story, false)),
    ),
    head: null,
    others: front.map(bare),
    passages: [
      passage(whole(f0, 0), bare(f0)),
      passage(tripleClicked(f1, 0), bare(f1)),
      passage(withTitle(f4), bare(f4)),
    ],
  },
  {
    name: 'ghost-tag',
    make: 'Ghost',
    url: `${of.origin}/tag/harbour/`,
    html: page(
      `Harbour - ${of.name}`,
      'tag',
      `<section class="post-card post-card-large"><div class="post-card-content"><h2 class="post-card-title">Harbour</h2><div class="post-card-excerpt">A collection of 5 posts</div></div></section>${each(tagged, (story) => card(story, true))}`,
    ),
    head: null,
    others: tagged.map(signed),
    passages: [
      passage(within(t0, 0), signed(t0)),
      passage(tripleClicked(t1, 0), signed(t1)),
      passage(withTitle(t2), signed(t2)),
    ],
  },
];
