import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { selectByMouse } from './drivers/select-passage.ts';
import { waitForToast } from './drivers/toast.ts';
import { paintedWords, pressIn, readBox, waitForBox } from './reading/on-page.ts';
import { aMoment, openReader, type Reader, waitForPaint } from './reading/reader.ts';

const WORDS = 'The harbour will be dredged before the winter storms arrive.';
const OTHER = 'Nobody on the council had asked what the dredging would cost.';
const story = (passage: string, head = '') =>
  `<title>Harbour</title>${head}<h1>Harbour</h1><p>The council met on Monday evening, late.</p>
  <div id=body>${passage}</div><p>Its next meeting is in June.</p>`;
const PASSAGE = `<p id=p>${WORDS}</p>`;

/** A site that turns its pages by itself, and forgets to turn the address that it declares. */
const TURNING = `<script>
  const show = () => { document.getElementById('body').textContent = location.pathname.endsWith('b') ? '${OTHER}' : '${WORDS}'; };
  addEventListener('popstate', show);
  const turn = (path) => { history.pushState(null, '', path); show(); };
</script>`;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`on a page that changes in ${name}, reading mode`, () => {
    let reader: Reader;
    let page: Page;
    const clip = async (path: string, html: string, selector: string) => {
      reader.site.put(path, html);
      await page.goto(reader.site.at(path));
      await page.bringToFront();
      await selectByMouse(page, selector);
      await pressIn(reader.driver, page, { box: 'button', name: 'Clip' });
      await waitForToast(reader.driver, page, /Clipped/);
      await waitForPaint(page, [WORDS]);
    };
    beforeAll(async () => {
      reader = await openReader(launch);
      reader.site.put('/', story(''));
      page = await reader.driver.openTab(reader.site.at('/'));
      await reader.flipSwitch(page);
    });
    afterAll(() => reader?.close());

    it('finds a passage that comes late', async () => {
      await clip('/late', story(PASSAGE), '#p');
      reader.site.put('/late', story(''));
      await page.reload();
      await waitForBox(reader.driver, page, { box: 'list', words: /1 clipping · 1 not found/ });
      await page.evaluate((words) => {
        const late = document.createElement('p');
        late.append(words);
        document.getElementById('body')?.append(late);
      }, WORDS);
      await waitForPaint(page, [WORDS]);
      await waitForBox(reader.driver, page, { box: 'list', words: /^1 clipping Close$/ });
    });

    it('finds it again when the page draws itself anew', async () => {
      await clip('/anew', story(PASSAGE), '#p');
      await page.evaluate((words) => {
        const body = document.getElementById('body');
        const paragraph = document.createElement('p');
        paragraph.append(
          words.slice(0, 20),
          Object.assign(document.createElement('b'), { textContent: words.slice(20) }),
        );
        body?.replaceChildren('An advertisement. ', paragraph);
      }, WORDS);
      await waitForPaint(page, []);
      await waitForPaint(page, [WORDS]);
    });

    it('says of a passage that was taken out that it is not found, and paints nothing', async () => {
      await clip('/gone', story(PASSAGE), '#p');
      reader.site.put('/gone', story('<p>The harbour stays as it is.</p>'));
      await page.reload();
      await waitForBox(reader.driver, page, {
        box: 'list',
        words: /1 clipping · 1 not found here/,
      });
      expect(await paintedWords(page)).toEqual([]);
      await pressIn(reader.driver, page, { box: 'list', name: '1 clipping' });
      await pressIn(reader.driver, page, { box: 'list', name: 'The harbour' });
      const said = await waitForBox(reader.driver, page, {
        box: 'card',
        words: /Not found on this/,
      });
      expect(said).toContain(WORDS);
    });

    it('marks a passage whose words were changed', async () => {
      const edited = WORDS.replace('will be dredged', 'may be dredged');
      await clip('/edited', story(PASSAGE), '#p');
      reader.site.put('/edited', story(`<p>${edited}</p>`));
      await page.reload();
      await waitForPaint(page, [edited], 'quotewright-altered');
      expect(await paintedWords(page)).toEqual([]);
      await pressIn(reader.driver, page, { box: 'list', name: '1 clipping' });
      await waitForBox(reader.driver, page, { box: 'list', words: /changed/ });
    });

    it('follows a site that turns its pages without a load, whatever it declares', async () => {
      const head = `<link rel=canonical href=/turn/a>${TURNING}`;
      await clip('/turn/a', story(PASSAGE, head), '#p');
      await page.evaluate(`turn('/turn/b')`);
      await waitForPaint(page, []);
      await aMoment();
      expect(await readBox(reader.driver, page, 'list')).toBe(null);
      await page.evaluate('history.back()');
      await waitForPaint(page, [WORDS]);
      await page.evaluate(`turn('/turn/b')`);
      await waitForPaint(page, []);
    });

    it('clips where the site has turned to, and finds it there', async () => {
      reader.site.put('/turned/a', story(PASSAGE, TURNING));
      reader.site.put('/turned/b', story(PASSAGE, TURNING));
      await page.goto(reader.site.at('/turned/a'));
      await page.evaluate(`turn('/turned/b')`);
      await page.bringToFront();
      await aMoment();
      await selectByMouse(page, '#body');
      await pressIn(reader.driver, page, { box: 'button', name: 'Clip' });
      await waitForToast(reader.driver, page, /Clipped/);
      await waitForPaint(page, [OTHER]);
      await page.evaluate('history.back()');
      await waitForPaint(page, []);
      await page.evaluate(`turn('/turned/b')`);
      await waitForPaint(page, [OTHER]);
    });
  });
}
