import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { savePendingRequest } from '../../../adapters/browser/pending-request.ts';
import { releaseOrigins, requestOrigins } from '../../../adapters/browser/permissions.ts';
import { readingSites } from '../../../adapters/browser/reading-sites.ts';
import { keepReadingRegistered } from '../../../adapters/browser/register-reading.ts';
import { switchReadingOff, switchReadingOn } from '../../../adapters/browser/switch-reading.ts';
import { type FakeBrowser, useFakeBrowser } from './fake-browser.ts';

const HERE = { site: 'paper.example', tabId: null };
const PATTERNS = ['http://paper.example/*', 'https://paper.example/*'];
const moment = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('reading mode', () => {
  let fake: FakeBrowser;
  beforeEach(() => {
    fake = useFakeBrowser();
    keepReadingRegistered();
  });
  /** What is left when the browser's question has closed the popup before the answer. */
  const askAndLoseThePopup = (askedAt = Date.now()) =>
    savePendingRequest({ for: 'reading', ...HERE, askedAt });

  it('is on when the blogger allows the site', async () => {
    expect(await switchReadingOn(HERE)).toBe(true);
    expect(await readingSites()).toEqual(['paper.example']);
  });

  it('is switched on by the background when the popup did not live to hear yes', async () => {
    await askAndLoseThePopup();
    fake.grant(...PATTERNS);
    await vi.waitFor(async () => expect(await readingSites()).toEqual(['paper.example']));
  });

  it('does not switch itself on when the site is allowed an hour later, for something else', async () => {
    await askAndLoseThePopup(Date.now() - 3_600_000);
    fake.grant(...PATTERNS);
    await moment();
    expect(await readingSites()).toEqual([]);
  });

  it('does not switch itself on when the blogger was asked for something else since', async () => {
    await askAndLoseThePopup();
    fake.answer = 'no';
    await requestOrigins(['https://blog.example/']);
    fake.grant(...PATTERNS);
    await moment();
    expect(await readingSites()).toEqual([]);
  });

  it('does not take the permission for every site, given meanwhile, for its answer', async () => {
    await askAndLoseThePopup();
    fake.grant('*://*/*');
    await moment();
    expect(await readingSites()).toEqual([]);
  });

  it('stays off after a no, whatever is allowed afterwards', async () => {
    fake.answer = 'no';
    expect(await switchReadingOn(HERE)).toBe(false);
    fake.grant(...PATTERNS);
    await moment();
    expect(await readingSites()).toEqual([]);
  });

  it('stays off when the browser would not even ask, whatever is allowed afterwards', async () => {
    fake.answer = 'refuses without a click';
    await expect(switchReadingOn(HERE)).rejects.toThrow();
    fake.grant(...PATTERNS);
    await moment();
    expect(await readingSites()).toEqual([]);
  });

  it('gives back what it was allowed, and leaves a blog of that site its own', async () => {
    await switchReadingOn(HERE);
    await switchReadingOff(HERE, [{ name: 'Onward', url: 'https://paper.example/blog' }]);
    expect([...fake.granted]).toEqual(['https://paper.example/*']);
  });
});

describe('reading mode on every site, switched off', () => {
  const EVERYWHERE = { site: '*', tabId: null };
  const ONWARD = { name: 'Onward', url: 'https://onward.example/' };

  it('leaves no right to every site, and a connected blog its own', async () => {
    const fake = useFakeBrowser();
    fake.grant('https://onward.example/*');
    await switchReadingOn(EVERYWHERE);
    expect([...fake.granted]).toContain('*://*/*');
    expect(await switchReadingOff(EVERYWHERE, [ONWARD])).toEqual([]);
    expect([...fake.granted]).toEqual(['https://onward.example/*']);
  });

  it('asks in the same click for a blog that was reached by that right alone', async () => {
    const fake = useFakeBrowser();
    await switchReadingOn(EVERYWHERE);
    expect(await switchReadingOff(EVERYWHERE, [ONWARD])).toEqual([]);
    expect([...fake.granted]).toEqual(['https://onward.example/*']);
  });

  it('names that blog where the browser wants another click for it', async () => {
    const fake = useFakeBrowser();
    await switchReadingOn(EVERYWHERE);
    fake.answer = 'refuses without a click';
    expect(await switchReadingOff(EVERYWHERE, [ONWARD])).toEqual([ONWARD]);
    expect([...fake.granted]).toEqual([]);
  });
});

describe('sites that nothing needs any more', () => {
  it('are given back, as when a blog is disconnected, and those that are needed are not', async () => {
    const fake = useFakeBrowser();
    fake.grant('https://onward.example/*', ...PATTERNS, 'https://other.example/*');
    const blogs = [{ name: 'Paper', url: 'https://paper.example/' }];
    const addresses = ['https://onward.example/wp-json/', 'https://paper.example/', 'about:blank'];
    await releaseOrigins(addresses, { blogs, reading: [] });
    expect([...fake.granted]).toEqual(['https://paper.example/*', 'https://other.example/*']);
  });
});

it('waits no longer than two minutes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const fake = useFakeBrowser();
  keepReadingRegistered();
  await savePendingRequest({ for: 'reading', ...HERE, askedAt: Date.now() });
  vi.setSystemTime(Date.now() + 120_000);
  fake.grant(...PATTERNS);
  await moment();
  expect(await readingSites()).toEqual([]);
});
