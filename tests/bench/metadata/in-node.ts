import { createRequire } from 'node:module';
import { savedPages, type Timed } from './corpus.ts';
import { oneByOne } from './one-by-one.ts';

const RULES = ['author', 'date', 'lang', 'publisher', 'title', 'url'];

type Said = Readonly<Record<string, string | undefined>>;
type Scraper = (page: { html: string; url: string; validateUrl: boolean }) => Promise<Said>;

/** Asks metascraper, which works on the HTML in Node, about every page. */
export async function askMetascraper(corpus: string): Promise<Timed[]> {
  const load = createRequire(import.meta.url);
  const scraper: Scraper = load('metascraper')(RULES.map((rule) => load(`metascraper-${rule}`)()));
  const answers: Timed[] = [];
  for (const { id, url, html } of savedPages(corpus)) {
    const start = performance.now();
    const said = await scraper({ html, url, validateUrl: false }).catch((): Said => ({}));
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
