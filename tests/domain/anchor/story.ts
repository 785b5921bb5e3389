import { BLOCK_BREAK } from '../../../domain/anchor/char-kind.ts';

/** A small article, paragraph by paragraph. */
export const PARAGRAPHS: readonly string[] = [
  'The harbour council voted on Tuesday to close the old ferry terminal before winter, ending a dispute that had divided the town for years.',
  'Mayor Ilse Brandt said the decision “was not an easy one” — but that the building’s roof could no longer carry the snow. She promised a new landing stage by May…',
  'Fishermen who use the quay were less certain. “Nobody asked us where we would moor the boats,” said Jonas Weil, whose family has worked here since 1911.',
  'The council will publish the engineers’ report next week. Until then, the terminal stays open on weekdays, and the café on the upper floor keeps its licence.',
  'A petition against the closure had gathered 4,200 names by Wednesday evening, more than a third of the town.',
];

/** The article as the plain text of its page. */
export const STORY = PARAGRAPHS.join(BLOCK_BREAK);

/** The article with something done to its text. */
export const storyWith = (was: string | RegExp, now: string): string => {
  const changed = STORY.replace(was, now);
  if (changed === STORY) throw new Error(`The story does not say ${was}`);
  return changed;
};
