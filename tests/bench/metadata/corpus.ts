import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';

/** A saved page and the address it was saved from. */
export interface SavedPage {
  readonly id: string;
  readonly url: string;
  readonly html: string;
}

/** What an extractor says of a page, in the shape that the scorer reads. */
export interface Answer {
  readonly title: string | null;
  readonly siteName: string | null;
  readonly authors: readonly string[];
  readonly publishedTime: string | null;
  readonly canonicalUrl: string | null;
  readonly lang: string | null;
}

/** An answer, and how long it took in milliseconds; null when the extractor failed on the page. */
export interface Timed {
  readonly id: string;
  readonly result: Answer | null;
  readonly ms: number;
}

/** How one field came out over all pages whose truth is known. */
export interface FieldScore {
  readonly n: number;
  readonly score: number;
  readonly wrong: number;
  readonly missing: number;
}

/** An extractor's score over the corpus; shares are between 0 and 1. */
export interface Score {
  readonly fields: Readonly<Record<string, FieldScore>>;
  readonly core4: number;
  readonly overall: number;
}

/** The scorer that lies beside the pages. */
export interface Scorer {
  readonly score: (answers: readonly Timed[]) => Score;
}

/** The corpus' pages in a stable order, read one by one: together they would not fit into memory. */
export function* savedPages(corpus: string): Generator<SavedPage> {
  const folder = path.join(corpus, 'pages');
  for (const id of readdirSync(folder).sort()) {
    const { url } = JSON.parse(readFileSync(path.join(folder, id, 'truth.json'), 'utf8'));
    const html = gunzipSync(readFileSync(path.join(folder, id, 'page.html.gz'))).toString('utf8');
    yield { id, url, html };
  }
}

/** Loads the corpus' own scorer, so that everybody is measured by the same rule. */
export async function openScorer(corpus: string): Promise<Scorer> {
  const file = path.resolve(corpus, 'score.mjs');
  const { loadTruth, scoreAll } = await import(pathToFileURL(file).href);
  const truths = loadTruth(path.join(corpus, 'pages'));
  return {
    score: (answers) => scoreAll(new Map(answers.map((each) => [each.id, each])), truths),
  };
}
