import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { bundleScript } from '../../builders/bundle-script.ts';
import type { BenchPage, Said } from './bench-page.ts';
import { type Judgement, judge } from './judge.ts';

/** Those who are asked, ours first: it is asked on a page that nobody else has read. */
export const READERS = ['quotewright', 'defuddle'] as const;

/** Those who are asked. */
export type Reader = (typeof READERS)[number];

/** What a reader said of a passage, and what came of that. */
export interface Outcome extends Judgement {
  readonly page: BenchPage;
  readonly passage: BenchPage['passages'][number];
  readonly reader: Reader;
  readonly said: Said;
}

/** What `in-page.ts` puts into the page. */
interface InPage {
  readonly selectWords: (passage: object) => void;
  readonly askReader: (name: string) => Said;
}

/** No script of the page runs and nothing else is fetched. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
};

/** Selects every passage of every page in one Chromium and asks every reader for its source. */
export async function askInChromium(pages: readonly BenchPage[]): Promise<readonly Outcome[]> {
  const code = await bundleScript(`import '${path.join(import.meta.dirname, 'in-page.ts')}';`);
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const outcomes: Outcome[] = [];
  try {
    const tab = await browser.newPage();
    const show = await answering(tab);
    for (const page of pages) {
      await show(page);
      await tab.evaluate(code);
      for (const reader of READERS)
        for (const passage of page.passages) {
          const said = await ask(tab, { reader, passage }).catch((error) => {
            throw new Error(`${page.name}: ${error}`);
          });
          outcomes.push({ page, passage, reader, said, ...judge(said, passage, page) });
        }
    }
  } finally {
    await browser.close();
  }
  return outcomes;
}

const ask = (tab: Page, asked: Pick<Outcome, 'reader' | 'passage'>): Promise<Said> =>
  tab.evaluate(({ reader, passage }) => {
    const { selectWords, askReader } = globalThis as unknown as InPage;
    selectWords(passage);
    return askReader(reader);
  }, asked);

/** Lets the tab open pages at their own addresses, and scroll on where the page does. */
async function answering(tab: Page): Promise<(page: BenchPage) => Promise<void>> {
  let html = '';
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === tab.mainFrame();
    const answered = isPage
      ? request.respond({ status: 200, headers: HEADERS, body: html })
      : request.abort();
    // A page that is left while it loads takes its requests with it.
    answered.catch(() => undefined);
  });
  return async (page) => {
    html = page.html;
    await tab.goto(page.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    if (!page.movesTo) return;
    await tab.evaluate(({ url, title }) => {
      history.pushState(null, '', url);
      document.title = title;
    }, page.movesTo);
  };
}
