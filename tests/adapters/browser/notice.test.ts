import { beforeEach, describe, expect, it } from 'vitest';
import { raiseNotice, takeNotice } from '../../../adapters/browser/notice.ts';
import { type FakeBrowser, useFakeBrowser } from './fake-browser.ts';

const NOTICE = { code: 'pdf', at: 1_000, tabId: 7 } as const;

describe('what no page could show', () => {
  let fake: FakeBrowser;
  beforeEach(() => {
    fake = useFakeBrowser();
    fake.badges.set(7, '').set(8, '');
  });

  it('is kept as a code, marks the button over its tab, and is told once', async () => {
    await raiseNotice(NOTICE);
    expect(fake.badges.get(7)).toBe('!');
    expect(await takeNotice()).toEqual(NOTICE);
    expect(await takeNotice()).toBe(null);
  });

  it('leaves no mark on its tab, whichever window’s popup has told it', async () => {
    await raiseNotice(NOTICE); // the popup that takes it is over tab 8
    await takeNotice();
    expect([...fake.badges.values()]).toEqual(['', '']);
  });

  it('is told no more when its tab shows another page, which takes the mark away', async () => {
    await raiseNotice(NOTICE);
    fake.badges.set(7, '');
    expect(await takeNotice()).toBe(null);
  });

  it('is told no more when its tab is closed', async () => {
    await raiseNotice(NOTICE);
    fake.badges.delete(7);
    expect(await takeNotice()).toBe(null);
  });

  it('is told of a tab that was closed before it could be read', async () => {
    const gone = { ...NOTICE, code: 'gone', tabId: 99 } as const;
    await raiseNotice(gone);
    expect(await takeNotice()).toEqual(gone);
  });
});
