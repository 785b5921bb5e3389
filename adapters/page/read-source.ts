import { chooseSource } from '../../domain/source/choose/choose-source.ts';
import type { Source } from '../../domain/source/source.ts';
import { collectClues } from './collect-clues.ts';

/**
 * What the page tells of the article it shows: both halves of the way to a Source at one place. The
 * script that clips takes only the first half along, since the second one is heavy and needs no page.
 */
export const readSource = (document: Document, url: string): Source =>
  chooseSource(collectClues(document, url));
