import type { BenchPage } from '../bench-page.ts';
import { document, each, esc, paras } from '../markup.ts';
import { across, passage, tripleClicked, whole, within, withTitle } from '../passage-of.ts';
import { saidOf, site } from '../site.ts';
import { dayOf, type Story, worded, writeStories } from '../words/story.ts';

const tide = site('Tideline', 'tideline.example');
const addressOf = ({ slug }: Story): string => `${tide.origin}/${slug}/`;

/** An entry of a query loop, as block themes nest it. */
const post = (story: Story, isWhole: boolean): string =>
  `<li class="wp-block-post post-${story.number} post type-post status-publish format-standard hentry category-harbour"><div class="wp-block-group has-global-padding is-layout-constrained wp-block-group-is-layout-constrained">
<h2 class="wp-block-post-title has-x-large-font-size"><a href="${addressOf(story)}" target="_self">${esc(story.title)}</a></h2>
${
  isWhole
    ? `<div class="wp-block-template-part"><div class="wp-block-group is-layout-flex"><div class="wp-block-post-date"><time datetime="${story.time}"><a href="${addressOf(story)}">${worded(story.time)}</a></time></div><p class="has-contrast-2-color">—</p><p>by</p><div class="wp-block-post-author-name"><a href="${tide.origin}/author/a${story.number}/" target="_self" class="wp-block-post-author-name__link">${esc(story.author)}</a></div></div></div>
<div class="entry-content alignfull wp-block-post-content is-layout-constrained">${paras(story.paragraphs.slice(0, 2))}<figure class="wp-block-table"><table><tbody><tr><td>East bank</td><td>${esc(story.paragraphs[2])}</td></tr></tbody></table></figure>${paras(story.paragraphs.slice(3))}</div>`
    : `<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${esc(story.paragraphs[0])} </p></div><div class="wp-block-post-date has-small-font-size"><time datetime="${dayOf(story.time)}T00:00:00+00:00">${worded(story.time)}</time></div>`
}
</div></li>`;

const page = (title: string, posts: string): string =>
  document({
    title,
    bodyClass: 'home blog wp-embed-responsive',
    body: `<div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="${tide.origin}" target="_self" rel="home">${tide.name}</a></p></header>
<main class="wp-block-group is-layout-flow" id="wp--skip-link--target"><div class="wp-block-query"><ul class="wp-block-post-template is-layout-flow">${posts}</ul></div></main>
<footer class="wp-block-template-part"><p>© 2026 ${tide.name}</p></footer></div>`,
  });

const wholes = writeStories(30, 4);
const [w0, w1, , w3] = wholes as [Story, Story, Story, Story];
const truth = (story: Story) => saidOf(story, addressOf(story));
const excerpts = writeStories(40, 6);
const [e0, , e2, , , e5] = excerpts as [Story, Story, Story, Story, Story, Story];
/** Excerpts name nobody, and a day only. */
const less = (story: Story) =>
  saidOf(story, addressOf(story), { authors: [], publishedTime: dayOf(story.time) });

/** A blog's front page of whole posts, and an archive of excerpts without authors. */
export const WORDPRESS_BLOCK: readonly BenchPage[] = [
  {
    name: 'wordpress-block-front',
    make: 'WordPress front, block theme',
    url: `${tide.origin}/`,
    html: page(
      `${tide.name} – Notes from the coast`,
      each(wholes, (story) => post(story, true)),
    ),
    head: null,
    others: wholes.map(truth),
    passages: [
      passage(across(w0, 0), truth(w0)),
      passage(tripleClicked(w1, 3), truth(w1)),
      passage(whole(w1, 2), truth(w1)),
      passage(withTitle(w3), truth(w3)),
    ],
  },
  {
    name: 'wordpress-block-archive',
    make: 'WordPress front, block theme',
    url: `${tide.origin}/category/harbour/`,
    html: page(
      `Harbour – ${tide.name}`,
      `<h1 class="wp-block-query-title">Category: <span>Harbour</span></h1>${each(excerpts, (story) => post(story, false))}`,
    ),
    head: null,
    others: excerpts.map(less),
    passages: [
      passage(within(e0, 0), less(e0)),
      passage(tripleClicked(e2, 0), less(e2)),
      passage(withTitle(e5), less(e5)),
    ],
  },
];
