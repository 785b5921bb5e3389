import type { BenchPage, Said } from '../bench-page.ts';
import { document, each, esc, jsonLd, metas } from '../markup.ts';
import { passage, tripleClicked, whole, within, withTitle } from '../passage-of.ts';
import { nick, saidOf, site } from '../site.ts';
import { dayOf, type Story, worded, writeStories, writeStory } from '../words/story.ts';

const chimp = site('Friday Tide', 'mailings.example');
const issue = `${chimp.origin}/fridaytide/the-harbour-this-week`;
const items = writeStories(260, 5);
const [m0, m1, , m3] = items as [Story, Story, Story, Story];
const elsewhere = ({ slug, number }: Story): string => `https://paper${number}.example/${slug}`;
/** Tables in tables, as Mailchimp sends them. */
const block = (of: Story): string =>
  `<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock" style="min-width:100%;"><tbody class="mcnTextBlockOuter"><tr><td valign="top" class="mcnTextBlockInner"><table align="left" border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextContentContainer"><tbody><tr><td valign="top" class="mcnTextContent"><h3><a href="${elsewhere(of)}?utm_source=fridaytide&amp;utm_medium=email" target="_blank">${esc(of.title)}</a></h3><em>By ${esc(of.author)}, ${worded(of.time)}</em><p>${esc(of.paragraphs[0])}</p><p>${esc(of.paragraphs[1])}</p></td></tr></tbody></table></td></tr></tbody></table><table class="mcnButtonBlock"><tbody><tr><td><a class="mcnButton" href="${elsewhere(of)}?utm_source=fridaytide&amp;utm_medium=email">Read more</a></td></tr></tbody></table><table class="mcnDividerBlock"><tbody><tr><td><span></span></td></tr></tbody></table>`;
const linked = (of: Story): Said => saidOf(of, elsewhere(of), { publishedTime: dayOf(of.time) });
/** The words stand in the issue as well as behind the link. */
const also = { link: [issue] };

const sub = site('The Slipway Letter', 'slipwayletter.example');
const letter = writeStory(270);
const post = `${sub.origin}/p/${letter.slug}`;
const parts = writeStories(272, 4);
const [s0, , s2] = parts as [Story, Story, Story];
/** A round-up in one post of Substack: the headline of each part leads to it. */
const part = (of: Story): string =>
  `<h3 class="header-anchor-post"><a href="${elsewhere(of)}" rel="">${esc(of.title)}</a><div class="pencraft pc-reset header-anchor-parent"><div class="header-anchor offset-top" id="§${of.slug}"></div></div></h3><p><em>By ${esc(of.author)}</em></p><p>${esc(of.paragraphs[0])}</p><blockquote><p>${esc(of.paragraphs[2])}</p></blockquote><div><hr></div>`;
const rounded = (of: Story): Said => saidOf(of, elsewhere(of), { publishedTime: null });
/** The words stand in the issue, on its day, as well as behind the link. */
const inIssue = { publishedTime: [letter.time], link: [post] };

const home = writeStories(278, 5);
const [h0, h1, , h3] = home as [Story, Story, Story, Story];
const homeLink = ({ slug }: Story): string => `${sub.origin}/p/${slug}`;
/** A post in Substack's archive: its summary is the subtitle. */
const preview = (of: Story): string =>
  `<div role="article" aria-label="Post preview for ${esc(of.title)}" class="pencraft pc-display-flex portable-archive-post"><div class="pencraft pc-reset"><div class="pencraft"><a data-testid="post-preview-title" class="pencraft pc-reset" href="${homeLink(of)}">${esc(of.title)}</a></div><div class="pencraft"><a href="${homeLink(of)}" class="pencraft pc-reset">${esc(of.paragraphs[0])}</a></div><div class="pencraft pc-display-flex"><time datetime="${of.time.replace('+00:00', '.000Z')}" class="pencraft">${worded(of.time)}</time><div class="pencraft">•</div><div class="profile-hover-card-target"><a href="https://substack.example/@${nick(of.author)}" class="pencraft">${esc(of.author)}</a></div></div></div></div>`;
const previewed = (of: Story) => saidOf(of, homeLink(of));

/** Issues with several stories, and an archive of issues. */
export const NEWSLETTERS: readonly BenchPage[] = [
  {
    name: 'newsletter-tables',
    make: 'Newsletters',
    url: issue,
    html: document({
      title: 'The harbour this week',
      head: metas({ 'og:title': 'The harbour this week', 'og:url': issue }),
      body: `<center><table id="bodyTable" align="center" width="100%"><tbody><tr><td align="center" id="bodyCell"><table class="templateContainer"><tbody><tr><td id="templateHeader"><h1 class="null">The harbour this week</h1></td></tr><tr><td id="templateBody">${each(items, block)}</td></tr><tr><td id="templateFooter"><em>Copyright © 2026 ${chimp.name}</em></td></tr></tbody></table></td></tr></tbody></table></center>`,
    }),
    head: { title: 'The harbour this week', authors: [], publishedTime: null, link: issue },
    others: items.map(linked),
    passages: [
      passage(whole(m0, 0), linked(m0), also),
      passage(tripleClicked(m1, 1), linked(m1), also),
      passage(withTitle(m3), linked(m3), also),
    ],
  },
  {
    name: 'newsletter-substack-issue',
    make: 'Newsletters',
    url: post,
    html: document({
      title: `${letter.title} - by ${letter.author}`,
      head: `<link rel="canonical" href="${post}">${metas({ 'og:type': 'article', 'og:title': letter.title, 'og:url': post })}<meta name="author" content="${esc(letter.author)}">${jsonLd({ '@context': 'https://schema.org', '@type': 'NewsArticle', url: post, headline: letter.title, datePublished: letter.time, author: [{ '@type': 'Person', name: letter.author }], publisher: { '@type': 'Organization', name: sub.name } })}`,
      body: `<div class="single-post-container"><article class="typography newsletter-post post"><div class="post-header"><h1 class="post-title published">${esc(letter.title)}</h1><div class="profile-hover-card-target"><a href="https://substack.example/@x" class="pencraft">${esc(letter.author)}</a></div><div class="pencraft">${worded(letter.time)}</div></div><div class="available-content"><div dir="auto" class="body markup"><p>${esc(letter.paragraphs[1])}</p>${each(parts, part)}</div></div></article></div>`,
    }),
    head: saidOf(letter, post),
    others: parts.map(rounded),
    passages: [
      passage(within(letter, 1), saidOf(letter, post)),
      passage(whole(s0, 0), rounded(s0), inIssue),
      passage(whole(s2, 2), rounded(s2), inIssue),
    ],
  },
  {
    name: 'newsletter-archive',
    make: 'Newsletters',
    url: `${sub.origin}/archive`,
    html: document({
      title: `Archive - ${sub.name}`,
      head: metas({
        'og:type': 'article',
        'og:title': sub.name,
        'og:url': `${sub.origin}/archive`,
      }),
      body: `<div id="entry"><div class="archive-page"><h1>${sub.name}</h1><div class="portable-archive"><div class="portable-archive-list">${each(home, preview)}</div></div></div></div>`,
    }),
    head: null,
    others: home.map(previewed),
    passages: [
      passage(within(h0, 0), previewed(h0)),
      passage(whole(h1, 0), previewed(h1)),
      passage(withTitle(h3), previewed(h3)),
    ],
  },
];
