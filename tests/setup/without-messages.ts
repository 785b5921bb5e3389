import { browser } from '../../adapters/browser/browser.ts';

/** Does something as a script whose extension was updated under it: the browser gives it no message any more. */
export function withoutMessages<Result>(act: () => Result): Result {
  const { i18n } = browser;
  const gone = () => {
    throw new Error('Extension context invalidated.');
  };
  Object.assign(browser, { i18n: { getMessage: gone } });
  try {
    return act();
  } finally {
    Object.assign(browser, { i18n });
  }
}
