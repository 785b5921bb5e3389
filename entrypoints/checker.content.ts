import { defineContentScript } from 'wxt/utils/define-content-script';
import { checkPassages } from '../adapters/page/check-passages.ts';
import { provideChecker } from '../adapters/page/page-checker.ts';

/** Injected into a page that is open when its clippings are to be checked; does nothing by itself. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => provideChecker((wanted) => checkPassages(document, { url: location.href, wanted })),
});
