import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, jsonLd, metas, paras } from '../markup.ts';
import { across, passage, tripleClicked, whole, within, withTitle } from '../passage-of.ts';
import { saidOf, site } from '../site.ts';
import { type Story, worded, writeStories, writeStory } from '../words/story.ts';

const wire = site('North Wire', 'www.northwire.example');
const lead = writeStory(200);
const link = `${wire.origin}/news/live/cx2w${lead.number}`;
const updates = writeStories(202, 5);
const [u0, u1, , u3] = updates as [Story, Story, Story, Story];
const idOf = ({ number }: Story): string => `asset:7d0c${number}1e-58b2-4f${number % 90}a`;
const linkOf = (of: Story): string => `${link}?post=${encodeURIComponent(idOf(of))}#post`;
const truth = (of: Story) => saidOf(of, linkOf(of));

/** The page shows a time and a headline; who wrote it stands in the declaration too. */
const post = (of: Story): string =>
  `<li class="ssrcss-1o8k post"><article data-testid="content-post" id="${idOf(of)}"><div data-testid="content-post-header"><h3><span class="ssrcss-t1">${esc(of.title)}</span></h3><span data-testid="timestamp" class="ssrcss-time">published at ${of.time.slice(11, 16)} Greenwich Mean Time ${worded(of.time, 'en-GB').replace(/ \d+$/, '')}</span></div><div data-testid="contributor-block"><div class="ssrcss-c"><strong>${esc(of.author)}</strong><br><span>Reporting from the quay</span></div></div>${paras(of.paragraphs.slice(0, 2))}<div data-testid="share-tools"><button type="button">Share</button></div></article></li>`;

const declared = jsonLd({
  '@context': 'https://schema.org',
  '@type': 'LiveBlogPosting',
  url: link,
  headline: lead.title,
  datePublished: lead.time,
  dateModified: u0.time,
  author: { '@type': 'Organization', name: wire.name },
  liveBlogUpdate: updates.map((of) => ({
    '@type': 'BlogPosting',
    headline: of.title,
    url: linkOf(of),
    datePublished: of.time,
    author: { '@type': 'Person', name: of.author },
    articleBody: of.paragraphs.slice(0, 2).join(' '),
  })),
});

const star = site('Daily Star Ledger', 'ledger.example');
const stories = writeStories(210, 4);
const [m0, m1, m2] = stories as [Story, Story, Story];
const head = writeStory(209);
const page = `${star.origin}/live/2026/03/07/regatta/${head.slug}`;
const partLink = ({ slug }: Story): string => `${page}#${slug}`;
const part = (of: Story): string =>
  `<div class="live-blog-post css-1gnv" id="${of.slug}" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><meta itemprop="datePublished" content="${of.time}"><link itemprop="url" href="${partLink(of)}"><div class="css-meta"><time class="live-blog-post-timestamp" datetime="${of.time}">${worded(of.time, 'en', true)} ET</time></div><div class="css-by"><span itemprop="author" itemscope itemtype="https://schema.org/Person"><a href="/by/${of.number}" itemprop="url"><span itemprop="name">${esc(of.author)}</span></a></span></div><h2 class="live-blog-post-headline" itemprop="headline">${esc(of.title)}</h2><div itemprop="articleBody">${paras(of.paragraphs)}</div></div>`;
const said = (of: Story): Said => saidOf(of, partLink(of));

/** Live blogs whose updates are declared, in JSON-LD or part by part. */
export const LIVE_DECLARED: readonly BenchPage[] = [
  {
    name: 'live-json-ld',
    make: 'Live blog',
    url: link,
    html: document({
      title: `${lead.title} - live updates`,
      head: `<link rel="canonical" href="${link}">${metas({ 'og:title': lead.title, 'og:url': link, 'og:type': 'article', 'og:site_name': wire.name })}${declared}`,
      body: `<main><h1>${esc(lead.title)}</h1><section data-testid="key-points"><h2>Summary</h2><ul><li>${esc(lead.paragraphs[0])}</li></ul></section><section><h2>Live Reporting</h2><ol>${each(updates, post)}</ol></section></main>`,
    }),
    head: saidOf(lead, link, { authors: [wire.name] }),
    others: updates.map(truth),
    passages: [
      passage(whole(u0, 1), truth(u0)),
      passage(withTitle(u1), truth(u1)),
      passage(tripleClicked(u3, 1), truth(u3)),
    ],
  },
  {
    name: 'live-microdata',
    make: 'Live blog',
    url: page,
    html: document({
      title: `${head.title} - ${star.name}`,
      head: `<link rel="canonical" href="${page}">${metas({ 'og:title': head.title, 'og:url': page, 'og:type': 'article', 'article:published_time': head.time })}<meta name="byl" content="By ${esc(head.author)}">`,
      body: `<main id="site-content"><div itemscope itemtype="https://schema.org/LiveBlogPosting"><h1 itemprop="headline">${esc(head.title)}</h1><p itemprop="author" itemscope itemtype="https://schema.org/Person">By <span itemprop="name">${esc(head.author)}</span></p><div data-testid="live-blog-content">${each(stories, part)}</div></div></main>`,
    }),
    head: saidOf(head, page),
    others: stories.map(said),
    passages: [
      passage(within(m0, 0), said(m0)),
      passage(across(m1, 1), said(m1)),
      passage(tripleClicked(m2, 3), said(m2)),
    ],
  },
];
