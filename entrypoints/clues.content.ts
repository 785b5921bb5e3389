import { defineContentScript } from 'wxt/utils/define-content-script';
import { collectClues } from '../adapters/page/collect-clues.ts';
import { collectEntry } from '../adapters/page/collect-entry.ts';
import { collectPost } from '../adapters/page/collect-post.ts';
import { lendClues } from '../adapters/page/lent-clues.ts';

/**
 * Injected right before the script that clips, which reads the words: this one gathers what the page
 * says of their source, when it is asked to. Together they would weigh more than one script may.
 */
export default defineContentScript({
  registration: 'runtime',
  main() {
    lendClues((ranges) => ({
      clues: collectClues(document, location.href),
      post: collectPost(document, ranges),
      entry: collectEntry(document, ranges),
    }));
  },
});
