import type { Article } from './article.ts';
import { ARTICLES } from './articles.ts';
import { bodyHtml } from './body-html.ts';
import { STYLE } from './page-style.ts';

/** An article's whole page, as a news site writes it: with what surrounds the words. */
export function pageHtml(article: Article, origin: string): string {
  const dir = article.lang === 'ar' ? 'rtl' : 'ltr';
  return `<!DOCTYPE html>
<html lang="${article.lang}" dir="${dir}" prefix="og: https://ogp.me/ns#">
<head>
${headHtml(article, origin)}
</head>
<body class="${siteClass(article)}">
<header class="masthead"><a class="logo" href="/">${text(article.siteName)}</a>
<nav aria-label="Sections"><a href="/world">World</a><a href="/politics">Politics</a><a href="/business">Business</a><a href="/culture">Culture</a><a href="/opinion">Opinion</a></nav></header>
<div class="ad leaderboard" role="complementary" aria-label="Advertisement"><span>Advertisement</span><strong>Own a piece of the coast</strong></div>
<main>
<article>
<p class="kicker">${article.path.split('/')[1] ?? ''}</p>
<h1>${text(article.title)}</h1>
<p class="standfirst">${text(article.standfirst)}</p>
${bylineHtml(article)}
<figure><img src="/pictures/${article.body}.svg" alt="The river at night, with lights on both banks" width="720" height="300"><figcaption>The river on the last evening of the campaign. <small>Picture: practice desk</small></figcaption></figure>
<div class="story">
${bodyHtml(article)}
</div>
</article>
<aside class="related" aria-label="Read also"><h2>Read also</h2><ul>
${ARTICLES.filter(({ path }) => path !== article.path)
  .slice(0, 4)
  .map(({ path, title }) => `<li><a href="${path}?ref=related">${text(title)}</a></li>`)
  .join('\n')}
</ul></aside>
</main>
<footer class="colophon">A practice page: the events are those of May 2017, the wording and the reporters are invented.</footer>
</body>
</html>
`;
}

function headHtml(article: Article, origin: string): string {
  const address = origin + article.canonical;
  const metas = [
    ['og:type', 'article'],
    ['og:title', article.title],
    ['og:site_name', article.siteName],
    ['og:url', address],
    ['og:description', article.standfirst],
    ['article:published_time', article.publishedTime],
    ['article:modified_time', article.modifiedTime],
  ];
  return [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${text(article.title)} | ${text(article.siteName)}</title>`,
    `<link rel="canonical" href="${address}">`,
    ...metas.flatMap(([name, value]) =>
      value ? [`<meta property="${name}" content="${text(value)}">`] : [],
    ),
    ...article.authors.map((name) => `<meta name="author" content="${text(name)}">`),
    `<script type="application/ld+json">${jsonLd(article, address)}</script>`,
    `<style>${STYLE}</style>`,
    ...(article.body === 'ticker' ? ['<script src="/own-functions.js"></script>'] : []),
  ].join('\n');
}

function bylineHtml({ authors, publishedTime }: Article): string {
  if (authors.length === 0 && publishedTime === null) return '';
  const names = authors.map(
    (name) => `<a rel="author" href="/by/${encodeURIComponent(name)}">${text(name)}</a>`,
  );
  const time =
    publishedTime === null
      ? ''
      : `<time datetime="${publishedTime}">${publishedTime.slice(0, 16).replace('T', ' ')}</time>`;
  return `<p class="byline"><span>By ${names.join(' and ')}</span>${time}</p>`;
}

function jsonLd(article: Article, address: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': article.authors.length > 0 ? 'NewsArticle' : 'WebPage',
    headline: article.title,
    mainEntityOfPage: address,
    inLanguage: article.lang,
    publisher: { '@type': 'Organization', name: article.siteName },
    ...(article.publishedTime && { datePublished: article.publishedTime }),
    ...(article.modifiedTime && { dateModified: article.modifiedTime }),
    ...(article.authors.length > 0 && {
      author: article.authors.map((name) => ({ '@type': 'Person', name })),
    }),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const siteClass = ({ siteName }: Article): string =>
  siteName.startsWith('Continental') ? 'wire' : 'paper';

const text = (value: string): string =>
  value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
