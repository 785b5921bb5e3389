import type { BenchPage, Passage, Said } from '../bench-page.ts';
import { document, each, esc, metas, paras } from '../markup.ts';
import { passage, tripleClicked, whole, within } from '../passage-of.ts';
import { site } from '../site.ts';
import { ARABIC, type ForeignStory, GERMAN, JAPANESE } from '../words/foreign.ts';
import { worded } from '../words/story.ts';

const said = (of: ForeignStory, link: string): Said => ({
  title: of.title,
  authors: [of.author],
  publishedTime: of.time,
  link,
});

const bote = site('Moorbote', 'www.moorbote.example');
const ticker = `${bote.origin}/panorama/sturm-im-liveblog-a-7f31`;
const tickerLink = ({ slug }: ForeignStory): string => `${ticker}#eintrag-${slug}`;
const tick = (of: ForeignStory): string =>
  `<section class="ticker-eintrag" id="eintrag-${of.slug}" data-sara="entry"><header><a class="ticker-zeit" href="#eintrag-${of.slug}"><time datetime="${of.time}">${of.time.slice(11, 16).replace(':', '.')} Uhr</time></a><h3>${esc(of.title)}</h3></header><div class="RichText">${paras(of.paragraphs)}</div><p class="ticker-autor">Von ${esc(of.author)}</p></section>`;

const mina = site('الميناء', 'almina.example');
const minaLink = ({ number }: ForeignStory): string => `${mina.origin}/?p=${number}`;
const post = (of: ForeignStory): string =>
  `<article id="post-${of.number}" class="post-${of.number} post type-post hentry"><header class="entry-header"><h2 class="entry-title"><a href="${minaLink(of)}" rel="bookmark">${of.title}</a></h2><div class="entry-meta"><span class="posted-on">نُشر في <a href="${minaLink(of)}" rel="bookmark"><time class="entry-date published" datetime="${of.time}">${worded(of.time, 'ar')}</time></a></span><span class="byline"> بواسطة <span class="author vcard"><a class="url fn n" href="${mina.origin}/?author=${of.number}">${of.author}</a></span></span></div></header><div class="entry-content">${paras(of.paragraphs)}</div></article>`;

const kawa = site('川べり通信', 'kawaberi.example');
const kawaLink = ({ slug, time }: ForeignStory): string =>
  `${kawa.origin}/entry/${time.slice(0, 10).replace(/-/g, '/')}/${slug}`;
/** An entry in the manner of Hatena. */
const entry = (of: ForeignStory): string =>
  `<article class="entry hentry test-hentry js-entry-article date-first" id="entry-${of.number}" data-uuid="${of.number}"><div class="entry-inner"><header class="entry-header"><div class="date entry-date first"><a href="${kawaLink(of).replace(/\/entry.*/, `/archive/${of.time.slice(0, 10).replace(/-/g, '/')}`)}" rel="nofollow"><time datetime="${of.time}" title="${of.time}"><span class="date-year">${of.time.slice(0, 4)}</span><span class="hyphen">-</span><span class="date-month">${of.time.slice(5, 7)}</span><span class="hyphen">-</span><span class="date-day">${of.time.slice(8, 10)}</span></time></a></div><h1 class="entry-title"><a href="${kawaLink(of)}" class="entry-title-link bookmark">${of.title}</a></h1></header><div class="entry-content hatenablog-entry">${paras(of.paragraphs)}</div><footer class="entry-footer"><p class="entry-footer-section"><span class="author vcard"><span class="fn">${of.author}</span></span> <span class="entry-footer-time"><a href="${kawaLink(of)}"><time datetime="${of.time}" class="updated">1日前</time></a></span></p></footer></div></article>`;

interface Kind {
  readonly name: string;
  readonly make: string;
  readonly url: string;
  readonly html: string;
  readonly head: Said | null;
  readonly stories: readonly ForeignStory[];
  readonly linkOf: (story: ForeignStory) => string;
}

function pageOf({ stories, linkOf, ...page }: Kind): BenchPage {
  const [s0, s1, s2] = stories as [ForeignStory, ForeignStory, ForeignStory];
  const of = (story: ForeignStory, words: Omit<Passage, 'truth'>) =>
    passage(words, said(story, linkOf(story)));
  return {
    ...page,
    others: stories.map((story) => said(story, linkOf(story))),
    passages: [of(s0, within(s0, 0)), of(s1, tripleClicked(s1, 1)), of(s2, whole(s2, 0))],
  };
}

const TOP = 'Sturm an der Küste: der Tag im Liveblog';

/** A German ticker, and front pages in Arabic and Japanese. */
export const OTHER_LANGUAGES: readonly BenchPage[] = [
  pageOf({
    name: 'live-german',
    make: 'Live blog',
    url: ticker,
    stories: GERMAN,
    linkOf: tickerLink,
    head: {
      title: TOP,
      authors: ['Henning Abt'],
      publishedTime: '2026-03-07T06:00:00+01:00',
      link: ticker,
    },
    html: document({
      lang: 'de',
      title: `${TOP} - ${bote.name}`,
      head: `<link rel="canonical" href="${ticker}">${metas({ 'og:type': 'article', 'og:title': TOP, 'og:url': ticker, 'article:published_time': '2026-03-07T06:00:00+01:00' })}<meta name="author" content="Henning Abt, ${bote.name}">`,
      body: `<main><article><header><h2><span class="headline">${TOP}</span></h2><div class="byline">Von <a href="/impressum/autor-1">Henning Abt</a></div></header><div class="ticker">${each(GERMAN, tick)}</div></article></main>`,
    }),
  }),
  pageOf({
    name: 'wordpress-arabic',
    make: 'WordPress front, classic theme',
    url: `${mina.origin}/`,
    stories: ARABIC,
    linkOf: minaLink,
    head: null,
    html: document({
      lang: 'ar',
      title: mina.name,
      bodyClass: 'rtl home blog',
      body: `<div dir="rtl"><h1 class="site-title"><a href="${mina.origin}/">${mina.name}</a></h1><main id="main">${each(ARABIC, post)}</main></div>`,
    }),
  }),
  pageOf({
    name: 'hatena-front',
    make: 'Blogs of Japan',
    url: `${kawa.origin}/`,
    stories: JAPANESE,
    linkOf: kawaLink,
    head: null,
    html: document({
      lang: 'ja',
      title: kawa.name,
      head: `${metas({ 'og:type': 'blog', 'og:title': kawa.name, 'og:url': `${kawa.origin}/` })}<link rel="canonical" href="${kawa.origin}/">`,
      bodyClass: 'page-index globalheader-off',
      body: `<div id="container"><header id="blog-title"><h1 id="title"><a href="${kawa.origin}/">${kawa.name}</a></h1></header><div id="main"><div id="main-inner">${each(JAPANESE, entry)}</div></div></div>`,
    }),
  }),
];
