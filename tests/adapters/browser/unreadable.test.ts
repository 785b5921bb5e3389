import { describe, expect, it } from 'vitest';
import { UNREADABLE, whyUnreadable } from '../../../adapters/browser/unreadable.ts';
import { unreadableWords } from '../../../components/popup/unreadable-words.ts';

describe('a page that cannot be read', () => {
  it.each([
    ['chrome://settings/', 'Cannot access a chrome:// URL', 'browser-page'],
    ['about:addons', 'Missing host permission for the tab', 'browser-page'],
    [undefined, 'Cannot access a chrome:// URL', 'browser-page'],
    ['https://chromewebstore.google.com/x', 'The extensions gallery cannot be scripted.', 'store'],
    ['https://addons.mozilla.org/x', 'Missing host permission for the tab', 'store'],
    ['https://x.test/report.pdf?v=1', 'Cannot access contents of the page', 'pdf'],
    ['file:///home/me/page.html', 'Cannot access contents of url', 'file'],
    ['https://x.test/', 'Cannot access contents of the page', 'not-granted'],
    [undefined, 'Missing host permission for the tab', 'not-granted'],
    ['https://x.test/', 'No tab with id: 12', 'gone'],
  ] as const)('%s (%s) is %s', (address, error, reason) => {
    expect(whyUnreadable(address, error)).toBe(reason);
  });

  it.each(UNREADABLE)('says of %s what became of the passage', (reason) => {
    expect(unreadableWords(reason)).toContain('Nothing was clipped');
  });

  it('promises no quote of what is pasted from a PDF: only what was clipped is one', () => {
    expect(unreadableWords('pdf')).not.toMatch(/as a quote/);
  });
});
