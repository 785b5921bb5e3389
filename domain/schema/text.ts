import * as v from 'valibot';
import type { Reader } from './read-as.ts';

/** A text as it is, with half characters replaced; refuses one of more than `most` UTF-16 units. */
export const text = (most: number): Reader<string> =>
  v.pipe(
    v.string(),
    v.maxLength(most),
    v.transform((said) => said.toWellFormed()),
  );
