import * as v from 'valibot';
import { type Reader, readAs } from './read-as.ts';

/** The items that can be read, of the first `most`; others are left out. Refuses what is no list. */
export const listOf = <Item>(item: Reader<Item>, most: number): Reader<readonly Item[]> =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) =>
      items
        .slice(0, most)
        .map((each) => readAs(item, each))
        .filter((each) => each !== null),
    ),
  );

/** Like `listOf`, but none for what is no list. */
export const listOrNone = <Item>(item: Reader<Item>, most: number): Reader<readonly Item[]> =>
  v.fallback(listOf(item, most), []);
