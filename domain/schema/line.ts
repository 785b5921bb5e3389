import * as v from 'valibot';
import { cleanLine } from '../markup/clean-text.ts';
import type { Reader } from './read-as.ts';

/** Words on one line, of the first `most` UTF-16 units that are sent; refuses what is no text. */
export const line = (most: number): Reader<string> =>
  v.pipe(
    v.string(),
    v.transform((text) => cleanLine(text.slice(0, most))),
  );

/** Like `line`, but refuses one without words. */
export const someLine = (most: number): Reader<string> => v.pipe(line(most), v.minLength(1));

/** Like `line`, but '' for what is no text. */
export const lineOrEmpty = (most: number): Reader<string> => v.fallback(line(most), '');
