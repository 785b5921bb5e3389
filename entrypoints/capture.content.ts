import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendFrame } from '../adapters/browser/messages.ts';
import { newId } from '../adapters/browser/new-id.ts';
import { heldRanges } from '../adapters/page/held-ranges.ts';
import { lentClues } from '../adapters/page/lent-clues.ts';
import { readSelection } from '../adapters/page/read-selection.ts';
import { focusedFrameAddress } from '../adapters/page/selected-ranges.ts';
import type { SelectionProblem } from '../adapters/page/selection-reading.ts';
import { clipAndSay, sayProblem } from '../components/toast/clip-and-say.ts';
import { isMeantForDraft } from '../components/toast/to-draft.ts';
import { problemWords, WORDS } from '../components/toast/words.ts';

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
      sayProblem(problemWords('failed'));
    }
  },
});

function clip(): void {
  const toDraft = isMeantForDraft();
  const selection = readSelection(window);
  if ('error' in selection) {
    void sayWhy(selection.error, toDraft);
    return;
  }
  const { tree: markup, anchor, leftOut, otherVariant } = selection;
  const reading = {
    id: newId(),
    markup,
    anchor,
    leftOut,
    ...(otherVariant && { otherVariant }),
    ...lentClues(heldRanges(window)),
  };
  void clipAndSay(reading, toDraft);
}

/** Says why nothing was clipped; a frame of another site that may be read then clips by itself. */
async function sayWhy(error: SelectionProblem, toDraft: boolean): Promise<void> {
  if (error !== 'other-frame') return sayProblem(problemWords(error));
  if ((await sendFrame(toDraft)).kind === 'done') return;
  const address = focusedFrameAddress(document);
  const open = {
    label: WORDS.openFrame,
    press: () => void window.open(address, '_blank', 'noopener'),
  };
  sayProblem(problemWords(error), ...(address === '' ? [] : [open]));
}
