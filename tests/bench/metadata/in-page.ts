import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle/full';
import { readSource } from '../../../adapters/page/read-source.ts';
import { sourceValues } from '../../../domain/source/source.ts';
import type { Answer } from './corpus.ts';

type Raw = Omit<Answer, 'authors'> & { readonly authors: string | readonly string[] };

/** The extractors that run inside of a page, each given the document as its own documentation says. */
const EXTRACTORS: Readonly<Record<string, (document: Document) => Raw>> = {
  quotewright: (document) => sourceValues(readSource(document, document.URL)),
  defuddle: (document) => {
    const { title, site, author, published, language } = new Defuddle(document, {
      url: document.URL,
    }).parse();
    return answer({
      title,
      siteName: site,
      authors: author,
      publishedTime: published,
      lang: language,
    });
  },
  readability: (document) => {
    const read = new Readability(document.cloneNode(true) as Document).parse();
    return answer({
      title: read?.title,
      siteName: read?.siteName,
      authors: read?.byline,
      publishedTime: read?.publishedTime,
      lang: read?.lang,
    });
  },
};

type Loose = Partial<Record<keyof Answer, string | null | undefined>>;

const answer = (said: Loose): Raw => ({
  title: said.title || null,
  siteName: said.siteName || null,
  authors: said.authors || [],
  publishedTime: said.publishedTime || null,
  canonicalUrl: null,
  lang: said.lang || null,
});

/** Asks one of them, and says how long it took. */
function ask(name: string): { readonly result: Raw | null; readonly ms: number } {
  const start = performance.now();
  try {
    const result = EXTRACTORS[name]?.(document) ?? null;
    return { result, ms: performance.now() - start };
  } catch {
    return { result: null, ms: performance.now() - start };
  }
}

Object.assign(globalThis, { askExtractor: ask });
