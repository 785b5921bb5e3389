import type { BenchPage } from '../bench-page.ts';
import { document, each, esc, metas } from '../markup.ts';
import { passage, tripleClicked, within, withTitle } from '../passage-of.ts';
import { nick, saidOf, site } from '../site.ts';
import { type Story, worded, writeStories } from '../words/story.ts';

const of = site('Ulverby Today', 'ulverby-today.example');
const stories = writeStories(310, 7);
const [s0, s1, , , s4] = stories as [Story, Story, Story, Story, Story];
const linkOf = ({ slug }: Story): string => `${of.origin}/${slug}/`;
const truth = (story: Story) => saidOf(story, linkOf(story));

/** A module of a page builder: no article, no hentry. */
const tile = (story: Story, at: number): string =>
  `<div class="${at ? 'td_module_10' : 'td_module_mx5'} td_module_wrap td-animation-stack"><div class="td-module-thumb"><a href="${linkOf(story)}" rel="bookmark" class="td-image-wrap" title="${esc(story.title)}"><img class="entry-thumb" src="data:," alt="" title="${esc(story.title)}"></a></div><div class="item-details"><h3 class="entry-title td-module-title"><a href="${linkOf(story)}" rel="bookmark" title="${esc(story.title)}">${esc(story.title)}</a></h3><div class="td-module-meta-info"><a href="${of.origin}/category/local/" class="td-post-category">Local</a><span class="td-post-author-name"><a href="${of.origin}/author/${nick(story.author)}/">${esc(story.author)}</a> <span>-</span> </span><span class="td-post-date"><time class="entry-date updated td-module-date" datetime="${story.time}">${worded(story.time)}</time></span><span class="td-module-comments"><a href="${linkOf(story)}#respond">0</a></span></div><div class="td-excerpt">${esc(story.paragraphs[0])}</div></div></div>`;

/** A magazine's front page of tiles. */
export const WORDPRESS_MAGAZINE: readonly BenchPage[] = [
  {
    name: 'wordpress-magazine',
    make: 'WordPress front, magazine theme',
    url: `${of.origin}/`,
    html: document({
      title: `${of.name} | All that happens at the weir`,
      head: `<link rel="canonical" href="${of.origin}/">${metas({ 'og:type': 'website', 'og:title': of.name, 'og:url': `${of.origin}/` })}`,
      bodyClass: 'home page-template global-block-template-1 td-standard-pack',
      body: `<div id="td-outer-wrap"><div class="td-header-wrap"><a class="td-main-logo" href="${of.origin}/">${of.name}</a></div><div class="td-main-content-wrap"><div class="tdc-row"><div class="td_block_wrap td_block_11"><div class="td-block-title-wrap"><h4 class="td-block-title"><span>Latest</span></h4></div><div class="td_block_inner td-mc1-wrap"><div class="td-block-row"><div class="td-block-span6">${each(stories, tile)}</div></div></div></div></div></div></div>`,
    }),
    head: null,
    others: stories.map(truth),
    passages: [
      passage(tripleClicked(s0, 0), truth(s0)),
      passage(withTitle(s1), truth(s1)),
      passage(within(s4, 0), truth(s4)),
    ],
  },
];
