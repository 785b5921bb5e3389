import { v7 } from 'uuid';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { collectClues } from '../adapters/page/collect-clues.ts';
import { collectPost } from '../adapters/page/collect-post.ts';
import { readSelection } from '../adapters/page/read-selection.ts';
import { selectedRanges } from '../adapters/page/selected-ranges.ts';
import { clipAndSay, sayProblem } from '../components/toast/clip-and-say.ts';
import { PROBLEMS } from '../components/toast/words.ts';

/**
 * Injected by a gesture, never by itself: reads the selection, sends it until it is acknowledged,
 * says so. Keeps no state; a second injection reads afresh and replaces the toast.
 */
export default defineContentScript({
  registration: 'runtime',
  main() {
    try {
      clip();
    } catch (error) {
      // A page stranger than any we know must not be answered with silence.
      console.error(error);
      sayProblem(PROBLEMS.failed);
    }
  },
});

function clip(): void {
  const selection = readSelection(window);
  if ('error' in selection) {
    sayProblem(PROBLEMS[selection.error]);
    return;
  }
  const { tree: markup, anchor, leftOut } = selection;
  void clipAndSay({
    id: v7(),
    markup,
    anchor,
    leftOut,
    clues: collectClues(document, location.href),
    post: collectPost(document, selectedRanges(window)),
  });
}
