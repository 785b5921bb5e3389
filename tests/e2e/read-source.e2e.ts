import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Source, sourceValues } from '../../domain/source/source.ts';
import { isSkipped } from '../is-skipped.ts';
import { type Lab, type LabBrowser, openLab } from './page-lab.ts';
import { SOURCE_STORIES } from './source-lab-stories.ts';

interface Lent {
  readonly lab: { readonly readSource: (document: Document, url: string) => Source };
}

const BROWSERS: readonly LabBrowser[] = ['chromium', 'firefox'];

describe.each(BROWSERS.filter((name) => !isSkipped(name)))('in %s, an article', (name) => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab(name);
  });
  afterAll(() => lab?.close());

  it.each(SOURCE_STORIES)('$promise', async ({ html, known }) => {
    await lab.show(html, '/news/story-b');
    const source = await lab.page.evaluate(() =>
      (globalThis as unknown as Lent).lab.readSource(document, location.href),
    );
    expect(sourceValues(source)).toMatchObject(known);
  });
});
