import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkUrl } from '../../domain/source/link-url.ts';
import { type Source, sourceValues } from '../../domain/source/source.ts';
import { isSkipped } from '../is-skipped.ts';
import { COMMENTS } from './entries/comments.ts';
import { ORDINARY } from './entries/ordinary.ts';
import { STORIES } from './entries/stories.ts';
import { type Lab, type LabBrowser, openLab } from './page-lab.ts';

interface Lent {
  readonly lab: { readonly readSource: (document: Document, url: string) => Source };
}

const BROWSERS: readonly LabBrowser[] = ['chromium', 'firefox'];
const STORY = 'https://news.example/2026/05/a-story';
const SAMPLES = { ...STORIES, ...COMMENTS, 'an ordinary story': ORDINARY };

describe.each(BROWSERS.filter((name) => !isSkipped(name)))('in %s, a passage of', (browser) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(browser);
  });
  afterAll(() => lab?.close());

  describe.each(Object.entries(SAMPLES))('%s', (_, samples) => {
    it.each(samples)('$promise', async ({ html, url = STORY, source: known }) => {
      await lab.page.setContent(`<!doctype html>${html}`);
      await lab.page.evaluate(lab.code);
      const source = await lab.page.evaluate((address) => {
        getSelection()?.selectAllChildren(document.querySelector('#q') ?? document.body);
        return (globalThis as unknown as Lent).lab.readSource(document, address);
      }, url);
      expect({ ...sourceValues(source), link: linkUrl(source) }).toMatchObject(known);
    });
  });
});
