import type { Anchor } from '../../../domain/anchor/anchor.ts';
import { locateInText } from '../../../domain/anchor/locate-in-text.ts';
import { makeAnchor, squashedLength } from '../../../domain/anchor/make-anchor.ts';
import { finish, indexText } from '../../../domain/anchor/text-index.ts';

/** The anchor of the words in a text, as it would be captured; `nth` counts from 0 where they repeat. */
export function anchorOf(text: string, words: string, nth = 0): Anchor {
  let start = text.indexOf(words);
  for (let each = 0; each < nth; each += 1) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The text does not say ${words}`);
  return anchorAt(text, start, start + words.length);
}

/** The anchor of a stretch of a text. */
export const anchorAt = (text: string, start: number, end: number): Anchor =>
  makeAnchor(
    { before: text.slice(0, start), inside: text.slice(start, end), after: text.slice(end) },
    squashedLength(text.slice(0, start)),
  );

/** What is found for an anchor in a text: the words there and the verdict on them. */
export function find(text: string, anchor: Anchor) {
  const found = locateInText(finish(indexText(text)), anchor);
  return found && { ...found, words: text.slice(found.start, found.end) };
}
