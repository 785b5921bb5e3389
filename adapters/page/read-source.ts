import { chooseSource } from '../../domain/source/choose/choose-source.ts';
import { asEntrySource } from '../../domain/source/entry/as-entry-source.ts';
import type { Source } from '../../domain/source/source.ts';
import { collectClues } from './collect-clues.ts';
import { collectEntry } from './collect-entry.ts';
import { documentProperty } from './dom.ts';
import { heldRanges } from './held-ranges.ts';

/**
 * What the page tells of the article it shows or, when something is selected in it, of the entry that
 * holds that: both halves of the way to a Source at one place. The script that clips takes only the
 * first half along, since the second one is heavy and needs no page.
 */
export function readSource(document: Document, url: string): Source {
  const clues = collectClues(document, url);
  const window = documentProperty(document, 'defaultView');
  const entry = window && collectEntry(document, heldRanges(window));
  return asEntrySource(chooseSource(clues), { entry, clues });
}
