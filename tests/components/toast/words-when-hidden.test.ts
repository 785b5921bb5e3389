import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

it('a page that hides the extension from its script is still told that nothing was saved, and why', async () => {
  vi.stubGlobal('chrome', undefined);
  vi.resetModules();
  const { notSavedWords, WORDS } = await import('../../../components/toast/words.ts');
  expect(notSavedWords({ kind: 'cut-off' })).toMatch(/^Not saved: this page does not reach/);
  expect([WORDS.close, WORDS.passage]).toEqual(['Close', 'The passage']);
});
