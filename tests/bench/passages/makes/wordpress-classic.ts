import type { BenchPage } from '../bench-page.ts';
import { document, each, esc, metas } from '../markup.ts';
import { passage, tripleClicked, upTo, whole, within, withTitle } from '../passage-of.ts';
import { nick, type Site, saidOf, site } from '../site.ts';
import { type Story, worded, writeStories } from '../words/story.ts';

const address = ({ origin }: Site, { time, slug }: Story): string =>
  `${origin}/${time.slice(0, 10).replace(/-/g, '/')}/${slug}/`;

/** An entry in the manner of the themes that WordPress brought until 2021. */
function post(of: Site, story: Story, isExcerpt: boolean): string {
  const link = address(of, story);
  const by = `${of.origin}/author/${nick(story.author)}/`;
  const body = isExcerpt
    ? `<div class="entry-summary"><p>${esc(story.paragraphs[0])} <a href="${link}" class="more-link">Continue reading <span class="screen-reader-text">“${esc(story.title)}”</span></a></p></div>`
    : `<div class="entry-content">${each(story.paragraphs, (words) => `<p>${esc(words)}</p>`)}</div>`;
  return `<article id="post-${story.number}" class="post-${story.number} post type-post status-publish format-standard hentry category-news">
<header class="entry-header">
<h2 class="entry-title"><a href="${link}" rel="bookmark">${esc(story.title)}</a></h2>
<div class="entry-meta"><span class="posted-on"><span class="screen-reader-text">Posted on</span> <a href="${link}" rel="bookmark"><time class="entry-date published" datetime="${story.time}">${worded(story.time)}</time><time class="updated" datetime="${story.time.replace(/T..:../, 'T23:50')}">${worded(story.time)}</time></a></span><span class="byline"> by <span class="author vcard"><a class="url fn n" href="${by}">${esc(story.author)}</a></span></span></div>
</header>
${body}
<footer class="entry-footer"><span class="cat-links"><a href="${of.origin}/category/news/" rel="category tag">News</a></span><span class="comments-link"><a href="${link}#respond">Leave a comment</a></span></footer>
</article>`;
}

const page = (of: Site, title: string, stories: string): string =>
  document({
    title: `${title} – ${of.name}`,
    head: metas({ 'og:site_name': of.name, 'og:type': 'website', 'og:title': title }),
    bodyClass: 'home blog hfeed',
    body: `<div id="page" class="site"><header id="masthead" class="site-header"><h1 class="site-title"><a href="${of.origin}/" rel="home">${of.name}</a></h1></header>
<div class="site-content-contain"><main id="main" class="site-main">${stories}</main>
<aside id="secondary" class="widget-area"><section class="widget widget_recent_entries"><h2 class="widget-title">Recent Posts</h2><ul><li><a href="${of.origin}/2026/01/01/a-quiet-morning/">A quiet morning</a></li></ul></section></aside></div></div>`,
  });

const courier = site('The Eastling Courier', 'courier.example');
const frontStories = writeStories(10, 5);
const [f0, f1, f2, , f4] = frontStories as [Story, Story, Story, Story, Story];
const truth = (of: Site) => (story: Story) => saidOf(story, address(of, story));

const gazette = site('Hexley Gazette', 'www.hexley-gazette.example');
const archived = writeStories(20, 4);
const [a0, a1, , a3] = archived as [Story, Story, Story, Story];

/** Front page with whole posts, and an archive with excerpts. */
export const WORDPRESS_CLASSIC: readonly BenchPage[] = [
  {
    name: 'wordpress-classic-front',
    make: 'WordPress front, classic theme',
    url: `${courier.origin}/`,
    html: page(
      courier,
      courier.name,
      each(frontStories, (story) => post(courier, story, false)),
    ),
    head: null,
    others: frontStories.map(truth(courier)),
    passages: [
      passage(withTitle(f0), truth(courier)(f0)),
      passage(tripleClicked(f1, 3), truth(courier)(f1)),
      passage(upTo(f2, 3), truth(courier)(f2)),
      passage(within(f4, 1), truth(courier)(f4)),
    ],
  },
  {
    name: 'wordpress-classic-archive',
    make: 'WordPress front, classic theme',
    url: `${gazette.origin}/category/news/page/2/`,
    html: page(
      gazette,
      'News',
      `<header class="page-header"><h1 class="page-title">Category: <span>News</span></h1></header>${each(archived, (story) => post(gazette, story, true))}`,
    ),
    head: null,
    others: archived.map(truth(gazette)),
    passages: [
      passage(whole(a0, 0), truth(gazette)(a0)),
      passage(withTitle(a1), truth(gazette)(a1)),
      passage(within(a3, 0), truth(gazette)(a3)),
    ],
  },
];
