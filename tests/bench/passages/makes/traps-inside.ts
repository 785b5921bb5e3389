import type { BenchPage, Said } from '../bench-page.ts';
import { each, esc, paras } from '../markup.ts';
import { across, tripleClicked, whole, within, withTitle } from '../passage-of.ts';
import { nick } from '../site.ts';
import { writeComment } from '../words/comment.ts';
import { type Story, worded } from '../words/story.ts';
import { around, headerOf, linkOf, oneStory, teased } from './one-story.ts';

/** Teasers in the middle of a story, each an article of its own. */
const related = (stories: readonly Story[]): string =>
  `<div class="related-inline"><h2>Read also</h2>${each(stories, (story) => `<article class="teaser"><a href="${linkOf(story)}"><h3>${esc(story.title)}</h3></a><p class="teaser__meta">By ${esc(story.author)} · <time datetime="${story.time}">${worded(story.time)}</time></p></article>`)}</div>`;

const [between, ...teasers] = around(420);
const [told] = around(424);
const tweet = writeComment(270);
const [pulled] = around(428);
const [nested] = around(432);
const [parted] = around(436);
const [fact, factSource] = around(440);

const tweeted: Said = {
  title: null,
  authors: [tweet.author],
  publishedTime: tweet.time.slice(0, 10),
  link: `https://x.com/${nick(tweet.author).replace(/-/g, '_')}/status/1908812345678901234`,
};
/** A post as it is embedded, before the network's script has run. */
const embedded = `<figure class="wp-block-embed is-type-rich is-provider-twitter"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet" data-dnt="true"><p lang="en" dir="ltr">${esc(tweet.paragraphs[0])}</p>&mdash; ${esc(tweet.author)} (@${nick(tweet.author).replace(/-/g, '_')}) <a href="${tweeted.link}?ref_src=twsrc%5Etfw">${worded(tweet.time)}</a></blockquote></div></figure>`;

const speaker: Said = { title: null, authors: [pulled.second], publishedTime: null, link: '' };

/** Sections with headings and names that are the story's own. */
const sections = `<article class="story">${headerOf(parted)}${each(parted.paragraphs, (words, at) => `<section class="story-section" id="part-${at + 1}"><h2><a href="#part-${at + 1}">${['The vote', 'The price', 'The book', 'The parishes'][at]}</a></h2>${at === 2 ? `<p class="section-credit">Photographs by ${esc(parted.second)}</p>` : ''}<p>${esc(words)}</p></section>`)}</article>`;

/** An article in an article: the inner one holds the words, the outer one what they are called. */
const inner = `<article class="post-wrapper" data-id="${nested.number}">${headerOf(nested)}<div class="content"><article class="post-content" role="article"><section class="body"><div class="text">${paras(nested.paragraphs)}</div></section></article></div></article>`;

/** Traps in the story itself. */
export const TRAPS_INSIDE: readonly BenchPage[] = [
  oneStory({
    name: 'one-story-related-inside',
    story: between,
    between: related(teasers),
    others: teasers.map(teased),
    selected: [tripleClicked(between, 1), whole(between, 2), within(between, 3)],
  }),
  oneStory({
    name: 'one-story-embedded-tweet',
    story: told,
    between: embedded,
    others: [tweeted],
    selected: [tripleClicked(told, 1), whole(told, 2), across(told, 2)],
  }),
  oneStory({
    name: 'one-story-pull-quote',
    story: pulled,
    between: `<figure class="wp-block-pullquote"><blockquote><p>They shut the doors and then they asked who was there.</p><cite>${esc(pulled.second)}</cite></blockquote></figure>`,
    declares: 'properties',
    others: [speaker],
    selected: [
      { from: 'They shut the doors and then they asked who was there.' },
      whole(pulled, 2),
      tripleClicked(pulled, 1),
    ],
  }),
  oneStory({
    name: 'one-story-nested-articles',
    story: nested,
    written: inner,
    others: [],
    selected: [within(nested, 0), across(nested, 1), withTitle(nested)],
  }),
  oneStory({
    name: 'one-story-sections',
    story: parted,
    written: sections,
    declares: 'nothing',
    others: [
      ...['The vote', 'The price', 'The book', 'The parishes'].map((title, at) => ({
        title,
        authors: at === 2 ? [parted.second] : [],
        publishedTime: null,
        link: `${linkOf(parted)}#part-${at + 1}`,
      })),
    ],
    selected: [within(parted, 1), tripleClicked(parted, 2), whole(parted, 3)],
  }),
  oneStory({
    name: 'one-story-fact-box',
    story: fact,
    between: `<aside class="fact-box" role="note"><h3>What a sluice does</h3><p>It holds the river back until somebody asks for it.</p><p class="fact-box__source">Source: <a href="${linkOf(factSource)}">${esc(factSource.author)}, ${worded(factSource.time)}</a></p></aside>`,
    others: [
      {
        ...teased(factSource),
        title: 'What a sluice does',
        publishedTime: factSource.time.slice(0, 10),
      },
    ],
    selected: [
      { from: 'It holds the river back until somebody asks for it.' },
      whole(fact, 2),
      tripleClicked(fact, 3),
    ],
  }),
];
