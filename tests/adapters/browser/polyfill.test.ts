import { expect, it } from 'vitest';
import { browser } from '../../../adapters/browser/browser.ts';
import { handleMessages } from '../../../adapters/browser/handle-messages.ts';

type RawListener = (
  message: unknown,
  sender: object,
  respond: (answer: unknown) => void,
) => boolean | undefined;

/** What Chromium had before it knew promises from listeners: `chrome` alone, and answers by callback. */
function olderChromium() {
  const listeners: RawListener[] = [];
  const onMessage = {
    addListener: (listener: RawListener) => listeners.push(listener),
    removeListener: () => undefined,
    hasListener: () => false,
  };
  Object.assign(globalThis, { chrome: { runtime: { id: 'ours', onMessage } } });
  return (message: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const [listener] = listeners;
      if (listener?.(message, { id: 'ours' }, resolve) !== true) reject(new Error('No answer'));
    });
}

it('an answer that is promised arrives also where a browser knows callbacks only', async () => {
  const send = olderChromium();
  await import('../../../adapters/browser/polyfill.ts');
  expect(browser.runtime.id).toBe('ours');
  const unused = () => Promise.reject(new Error('not to be called'));
  handleMessages({
    capture: unused,
    undo: unused,
    open: unused,
    annotate: unused,
    restore: unused,
    quote: unused,
    switchVariant: unused,
    page: unused,
  });
  expect(await send({ call: 'none of ours' })).toMatchObject({ kind: 'refused' });
});
