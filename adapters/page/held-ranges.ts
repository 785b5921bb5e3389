import { keptSelection } from './kept-selection.ts';
import { selectedRanges } from './selected-ranges.ts';

/** What the reader holds: selected on the page now or, where the page has lost that, as reading mode has kept it. */
export function heldRanges(window: Window): readonly Range[] {
  const ranges = selectedRanges(window);
  if (ranges.length > 0) return ranges;
  const kept = keptSelection();
  return kept === 'changed' || kept === null ? [] : kept;
}
