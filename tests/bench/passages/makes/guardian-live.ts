import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, jsonLd, metas, paras } from '../markup.ts';
import { across, passage, tripleClicked, whole, within } from '../passage-of.ts';
import { saidOf, site } from '../site.ts';
import { type Story, worded, writeStories, writeStory } from '../words/story.ts';

const of = site('The Sentinel', 'www.sentinel.example');
const story = writeStory(95);
const link = `${of.origin}/news/live/2026/mar/02/${story.slug}`;
const blocks = writeStories(80, 5);
const [b0, b1, b2, b3] = blocks as [Story, Story, Story, Story];
const idOf = ({ number }: Story): string => `block-65f0a${number}8f08d41c7e${number}a2b`;
/** Two blocks have headlines, and two are signed by whoever wrote them. */
const hasTitle = ({ number }: Story): boolean => number % 2 === 0;
const isSigned = ({ number }: Story): boolean => number % 3 !== 0;

const block = (of: Story): string =>
  `<article id="${idOf(of)}" data-component="live-blog-block" class="block dcr-1x2y"><header class="dcr-h"><a href="${link}?page=with:${idOf(of)}#${idOf(of)}" data-ignore="global-link-styling" class="dcr-time"><time datetime="${of.time.replace('+00:00', '.000Z')}" data-relativeformat="med" class="dcr-t"><span>${of.time.slice(11, 16).replace(':', '.')} GMT</span></time></a>${hasTitle(of) ? `<h2 class="dcr-title">${esc(of.title)}</h2>` : ''}</header>
${isSigned(of) ? `<div class="dcr-contrib"><img class="contributor-image" alt="${esc(of.author)}" src="data:,"><span class="dcr-name">${esc(of.author)}</span></div>` : ''}
${paras(of.paragraphs.slice(0, 3))}
<footer class="dcr-f"><div data-component="share"><a href="https://social.example/share?u=${encodeURIComponent(`${link}?page=with:${idOf(of)}#${idOf(of)}`)}">Share</a></div><span>Updated at ${of.time.slice(11, 16).replace(':', '.')} GMT</span></footer></article>`;

const truth = (of: Story): Said =>
  saidOf(of, `${link}?page=with:${idOf(of)}#${idOf(of)}`, {
    title: hasTitle(of) ? of.title : null,
    authors: isSigned(of) ? [of.author] : [],
  });
/** A block's address with the fragment alone shows the same block. */
const also = (of: Story) => ({ link: [`${link}#${idOf(of)}`] });

const html = document({
  title: `${story.title} – live | Harbours | ${of.name}`,
  head: `<link rel="canonical" href="${link}">${metas({ 'og:type': 'article', 'og:title': `${story.title} – live`, 'og:url': link, 'og:site_name': of.name, 'article:published_time': story.time, 'article:author': `${of.origin}/profile/x` })}<meta name="author" content="${esc(story.author)}">
${jsonLd([
  {
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    '@id': link,
    headline: `${story.title} – live`,
    datePublished: story.time,
    coverageStartTime: story.time,
    author: [{ '@type': 'Person', name: story.author }],
    liveBlogUpdate: blocks.map((of) => ({
      '@type': 'BlogPosting',
      '@id': `${link}#${idOf(of)}`,
      url: `${link}?page=with:${idOf(of)}#${idOf(of)}`,
      headline: hasTitle(of) ? of.title : undefined,
      datePublished: of.time,
      author: isSigned(of) ? [{ '@type': 'Person', name: of.author }] : undefined,
      articleBody: of.paragraphs.slice(0, 3).join(' '),
    })),
  },
])}`,
  body: `<header><h1>${esc(story.title)} – live</h1><div data-gu-name="standfirst"><p>${esc(story.paragraphs[0])}</p></div></header><aside data-gu-name="meta"><address aria-label="Contributor info"><div data-component="meta-byline"><a rel="author" href="/profile/x">${esc(story.author)}</a></div></address><details><summary>${worded(story.time)}</summary></details></aside>
<main data-layout="LiveLayout"><div id="liveblog-body" class="js-liveblog-body">${each(blocks, block)}</div></main>`,
});

/** A live blog with blocks of their own addresses. */
export const GUARDIAN_LIVE: readonly BenchPage[] = [
  {
    name: 'guardian-live',
    make: 'Live blog',
    url: link,
    html,
    head: saidOf(story, link, { title: `${story.title} – live` }),
    others: blocks.map(truth),
    passages: [
      passage(whole(b0, 0), truth(b0), also(b0)),
      passage(tripleClicked(b1, 2), truth(b1), also(b1)),
      passage(across(b2, 1), truth(b2), also(b2)),
      passage(within(b3, 0), truth(b3), also(b3)),
    ],
  },
];
