import metascraper from 'metascraper';
import author from 'metascraper-author';
import date from 'metascraper-date';
import lang from 'metascraper-lang';
import publisher from 'metascraper-publisher';
import title from 'metascraper-title';
import url from 'metascraper-url';
import { savedPages, type Timed } from './corpus.ts';
import { oneByOne } from './one-by-one.ts';

type Said = Readonly<Record<string, string | undefined>>;

/** Asks metascraper, which works on the HTML in Node, about every page. */
export async function askMetascraper(corpus: string): Promise<Timed[]> {
  const scraper = metascraper([author(), date(), lang(), publisher(), title(), url()]);
  const answers: Timed[] = [];
  for (const { id, url, html } of savedPages(corpus)) {
    const start = performance.now();
    const said: Said = await scraper({ html, url, validateUrl: false }).catch(() => ({}));
    const result = {
      title: said.title ?? null,
      siteName: said.publisher ?? null,
      authors: said.author ? [said.author] : [],
      publishedTime: said.date ?? null,
      canonicalUrl: said.url ?? null,
      lang: said.lang ?? null,
    };
    answers.push({ ...oneByOne({ result, ms: performance.now() - start }), id });
  }
  return answers;
}
