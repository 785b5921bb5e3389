import type { Page } from 'puppeteer-core';
import { selectByMouse } from './drivers/select-passage.ts';
import { COMMENTS } from './entries/comments.ts';
import type { EntrySample } from './entries/entry-sample.ts';
import { ORDINARY } from './entries/ordinary.ts';
import { STORIES } from './entries/stories.ts';
import { describeKinds } from './kinds/describe-kinds.ts';
import type { KindSample } from './kinds/kind-sample.ts';

const HOST = 'news.example';

/** By mouse; words that are all of a link, which a mouse would drag away, as "select all" leaves them. */
const select = async (page: Page): Promise<void> => {
  if (!(await page.$('a #q'))) await selectByMouse(page, '#q');
  else
    await page.$eval('#q', (words) => {
      getSelection()?.selectAllChildren(words);
    });
};

/** Every sample on a site of its own: the same words of one story are one clipping. */
const apart = (
  kinds: Readonly<Record<string, readonly EntrySample[]>>,
): Readonly<Record<string, readonly KindSample[]>> => {
  let count = 0;
  const named = (sample: EntrySample): KindSample => {
    count += 1;
    const text = JSON.stringify({ url: `https://${HOST}/2026/05/a-story`, ...sample });
    return { ...JSON.parse(text.replaceAll(HOST, `${count}.${HOST}`)), select };
  };
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, samples]) => [kind, samples.map(named)]),
  );
};

describeKinds(apart({ ...STORIES, ...COMMENTS, 'an ordinary story': ORDINARY.slice(0, 6) }));
