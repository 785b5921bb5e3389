// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { db } from '../../../adapters/db/database.ts';
import { findQuoteLimits } from '../../../adapters/db/quote-limits.ts';
import { QuoteGauge } from '../../../components/draft/QuoteGauge.tsx';
import { Notices } from '../../../components/shared/Notices.tsx';
import { sourceOf } from '../../builders/clipping.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';
import { storeLibrary } from '../../builders/stored-library.ts';

const show = (draft: ReturnType<typeof draftOf>) =>
  render(
    <Notices>
      <QuoteGauge draft={draft} />
    </Notices>,
    document.body,
  );
const rows = () =>
  [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
const reminders = () =>
  [...document.querySelectorAll('.gauge-beyond li')].map((one) => one.textContent?.trim());

afterEach(async () => {
  render(null, document.body);
  await Promise.all(db.tables.map((table) => table.clear()));
});

it('a draft without quotes says that nothing is quoted yet', async () => {
  show(draftOf(doc(own('Mine.'))));
  await expect.poll(() => document.body.textContent).toContain('Nothing is quoted yet.');
});

it('what is quoted stands in figures beside the chart, reminds of the usual limits, and takes others', async () => {
  const told = { value: 20, from: 'json-ld' } as const;
  const presse = { ...sourceOf({ id: 'presse', title: 'Élection' }), key: 'other', words: told };
  const [one = '', other = ''] = await storeLibrary([
    { text: 'We were hacked.', source: presse },
    { text: 'One two three four five.' },
  ]);
  show(draftOf(doc(own('My own words here.'), quote(one), quote(other), quote(one))));
  await expect.poll(rows).toEqual([
    ['Élection', '6 words', '3 words', '30%'],
    ['Campaign says it was hacked', '5 words', '5 words', 'length unknown'],
  ]);
  expect(document.querySelectorAll('.quote-chart rect')).toHaveLength(3);
  expect(document.body.textContent).toContain('73% quoted: 11 words of others, 4 of your own.');
  expect(reminders()).toEqual([
    'More than 50% of the post is quoted.',
    'More than 20% of one article is quoted.',
  ]);
  const [post, , passage] = [...document.querySelectorAll<HTMLInputElement>('input')];
  if (!post || !passage) throw new Error('There are no fields');
  post.value = '';
  post.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(findQuoteLimits).toEqual({ post: null, source: 20, passage: 150 });
  await expect.poll(reminders).toHaveLength(1);
  passage.value = '4';
  passage.dispatchEvent(new Event('change', { bubbles: true }));
  await expect
    .poll(() => reminders().at(-1))
    .toBe('The longest passage has 5 words, more than your 4.');
});
