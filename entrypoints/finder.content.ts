import { defineContentScript } from 'wxt/utils/define-content-script';
import { findPassages } from '../adapters/page/find-passages.ts';
import { provideFinder } from '../adapters/page/finder.ts';

/** Injected for reading mode into a page that has clippings, to find them there; does nothing by itself. */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main: () => provideFinder(findPassages),
});
