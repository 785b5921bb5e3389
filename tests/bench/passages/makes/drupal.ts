import type { BenchPage } from '../bench-page.ts';
import { document, each, esc } from '../markup.ts';
import { passage, tripleClicked, whole, within, withTitle } from '../passage-of.ts';
import { type Site, saidOf, site } from '../site.ts';
import { dayOf, type Story, worded, writeStories } from '../words/story.ts';

const linkOf = ({ origin }: Site, story: Story): string => `${origin}/news/${story.slug}`;

/** A teaser as Drupal's own theme marks it up. */
const teaser = (story: Story): string =>
  `<div class="views-row"><article data-history-node-id="${story.number}" class="node node--type-article node--promoted node--view-mode-teaser"><header><h2 class="node__title"><a href="/news/${story.slug}" rel="bookmark"><span class="field field--name-title field--type-string field--label-hidden">${esc(story.title)}</span></a></h2>
<div class="node__meta"><article typeof="schema:Person" about="/user/${story.number}" class="profile"></article><span>By <span class="field field--name-uid field--type-entity-reference field--label-hidden"><span lang="" about="/user/${story.number}" typeof="schema:Person" property="schema:name" datatype="">${esc(story.author)}</span></span>, <span class="field field--name-created field--type-created field--label-hidden"><time datetime="${story.time}" title="${worded(story.time, 'en', true)}" class="datetime">${worded(story.time, 'en-GB')}</time></span></span></div></header>
<div class="node__content clearfix"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>${esc(story.paragraphs[0])}</p></div><div class="node__links"><ul class="links inline"><li class="node-readmore"><a href="/news/${story.slug}" rel="tag" title="${esc(story.title)}" hreflang="en">Read more<span class="visually-hidden"> about ${esc(story.title)}</span></a></li></ul></div></div></article></div>`;

/** Rows of single fields, which have neither articles nor headings. */
const fields = (story: Story): string =>
  `<div class="views-row views-row-${(story.number % 9) + 1}"><div class="views-field views-field-field-date"><span class="field-content"><span class="date-display-single" property="dc:date" datatype="xsd:dateTime" content="${story.time}">${worded(story.time)}</span></span></div><div class="views-field views-field-title"><span class="field-content"><a href="/news/${story.slug}">${esc(story.title)}</a></span></div><div class="views-field views-field-body"><div class="field-content"><p>${esc(story.paragraphs[0])}</p>
<p>${esc(story.paragraphs[1])}</p></div></div></div>`;

const page = (of: Site, rows: string): string =>
  document({
    title: `News | ${of.name}`,
    head: `<meta name="Generator" content="Drupal 10 (https://www.drupal.example)"><link rel="canonical" href="${of.origin}/news">`,
    bodyClass: 'path-news',
    body: `<div class="layout-container"><header role="banner"><a href="/" rel="home">${of.name}</a></header><main role="main"><h1 class="page-title">News</h1><div class="views-element-container"><div class="view view-news view-id-news view-display-id-page_1"><div class="view-content">${rows}</div><nav class="pager"><a href="?page=1" rel="next">Next ›</a></nav></div></div></main></div>`,
  });

const board = site('Fennick Water Board', 'www.fennick-water.example');
const parish = site('Pellan Parish', 'pellan.example');
const teasers = writeStories(140, 5);
const [t0, t1, , t3] = teasers as [Story, Story, Story, Story];
const rows = writeStories(148, 6);
const [r0, , r2, , r4] = rows as [Story, Story, Story, Story, Story];
const truth = (story: Story) => saidOf(story, linkOf(board, story));
const unsigned = (story: Story) =>
  saidOf(story, linkOf(parish, story), { authors: [], publishedTime: dayOf(story.time) });

/** Lists that the Views module makes. */
export const DRUPAL: readonly BenchPage[] = [
  {
    name: 'drupal-teasers',
    make: 'Drupal',
    url: `${board.origin}/news`,
    html: page(board, each(teasers, teaser)),
    head: null,
    others: teasers.map(truth),
    passages: [
      passage(tripleClicked(t0, 0), truth(t0)),
      passage(withTitle(t1), truth(t1)),
      passage(within(t3, 0), truth(t3)),
    ],
  },
  {
    name: 'drupal-fields',
    make: 'Drupal',
    url: `${parish.origin}/news`,
    html: page(parish, each(rows, fields)),
    head: null,
    others: rows.map(unsigned),
    passages: [
      passage(whole(r0, 0), unsigned(r0)),
      passage(tripleClicked(r2, 1), unsigned(r2)),
      passage(within(r4, 1), unsigned(r4)),
    ],
  },
];
