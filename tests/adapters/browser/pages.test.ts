import { expect, it } from 'vitest';
import { openDesk } from '../../../adapters/browser/pages.ts';
import { useFakeBrowser } from './fake-browser.ts';

const DESK = 'chrome-extension://fake/desk.html';

it('the desk opens in a tab', async () => {
  const fake = useFakeBrowser();
  await openDesk();
  expect(fake.log).toEqual([`opens ${DESK}`]);
});

it('a desk that is open in another window is gone to, and that window comes to the front', async () => {
  const fake = useFakeBrowser();
  fake.tabs.push({ id: 5, windowId: 2, url: DESK });
  await openDesk();
  expect(fake.log).toEqual(['shows tab 5', 'brings window 2 to the front']);
});
