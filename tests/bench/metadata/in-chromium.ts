import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { bundleScript } from '../../builders/bundle-script.ts';
import { type SavedPage, savedPages, type Timed } from './corpus.ts';
import { oneByOne } from './one-by-one.ts';

const IN_PAGE = ['quotewright', 'defuddle', 'readability'];
/** No script of the page runs and nothing is fetched: what is read is the saved HTML. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
};

/** Asks every in-page extractor about every page, each on a fresh load, since some change the document. */
export async function askInChromium(corpus: string): Promise<ReadonlyMap<string, Timed[]>> {
  const code = await bundleScript(`import '${path.join(import.meta.dirname, 'in-page.ts')}';`);
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const answers = new Map<string, Timed[]>(IN_PAGE.map((name) => [name, []]));
  try {
    const page = await browser.newPage();
    const show = await answering(page);
    for (const saved of savedPages(corpus)) {
      for (const name of IN_PAGE) {
        await show(saved);
        await page.evaluate(code);
        const said = await page.evaluate(
          (extractor) =>
            (globalThis as unknown as { askExtractor: (name: string) => Timed }).askExtractor(
              extractor,
            ),
          name,
        );
        answers.get(name)?.push({ ...oneByOne(said), id: saved.id });
      }
    }
  } finally {
    await browser.close();
  }
  return answers;
}

/** Lets the page open saved pages at their own addresses. */
async function answering(page: Page): Promise<(saved: SavedPage) => Promise<unknown>> {
  let html = '';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answered = isPage
      ? request.respond({ status: 200, headers: HEADERS, body: html })
      : request.abort();
    // A page that is left while it loads takes its requests with it.
    answered.catch(() => undefined);
  });
  return (saved) => {
    html = saved.html.replace(/<meta[^>]+http-equiv=["']?refresh[^>]*>/gi, '');
    return page.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  };
}
