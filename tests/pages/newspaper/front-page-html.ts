import { ARTICLES, PDF_PATH } from './articles.ts';
import { STYLE } from './page-style.ts';

/** The front page: every article with its headline. */
export function frontPageHtml(): string {
  const teasers = ARTICLES.map(
    ({ path, title, siteName, standfirst, lang }) =>
      `<li lang="${lang}" dir="auto"><p class="kicker">${siteName}</p><h2><a href="${path}">${title}</a></h2><p>${standfirst}</p></li>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The practice newspaper</title><style>${STYLE}</style></head>
<body>
<header class="masthead"><a class="logo" href="/">The practice newspaper</a></header>
<main class="front"><ul>
${teasers.join('\n')}
<li><p class="kicker">Papers</p><h2><a href="${PDF_PATH}">A document as PDF</a></h2><p>No extension can read it: see what you are told.</p></li>
</ul></main>
<footer class="colophon">Practice pages: the events are those of May 2017, the wording and the reporters are invented.</footer>
</body>
</html>
`;
}
