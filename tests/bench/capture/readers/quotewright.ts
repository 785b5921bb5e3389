import { collectClues } from '../../../../adapters/page/collect-clues.ts';
import { readSelection } from '../../../../adapters/page/read-selection.ts';

/** Ours: the words, the anchor and the clues about the source. */
export const read = (): unknown => [readSelection(window), collectClues(document, location.href)];
