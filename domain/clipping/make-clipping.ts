import { textOf } from '../markup/text-of.ts';
import { restored } from '../record/record.ts';
import { sourceId } from '../record/stable-id.ts';
import { sourceKey } from '../source/link-url.ts';
import { mergeSource } from '../source/merge-source.ts';
import { publisherHost } from '../source/publisher-host.ts';
import { seenAt } from '../source/seen-at.ts';
import type { Source, SourceRecord } from '../source/source.ts';
import type { Clipping, SourcedClipping } from './clipping.ts';
import type { Reading } from './reading.ts';

/** What the maker of a record must be told, since the domain reads neither clock nor store. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The article that the Reading's clues tell of: see `chooseSource`. */
  readonly seen: Source;
  /** The article's record, when a passage of it was clipped before. */
  readonly known: SourceRecord | undefined;
}

/** The records that a Reading becomes: its Clipping and the Source as now known. */
export function makeClipping(
  reading: Reading,
  { now, seen, known }: Circumstances,
): SourcedClipping {
  const source = known
    ? mergeSource(known, seen, now)
    : {
        ...seen,
        id: sourceId(sourceKey(seen)),
        key: sourceKey(seen),
        ...seenAt(seen),
        site: publisherHost(seen.url),
        rev: 1,
        createdAt: now,
        updatedAt: now,
      };
  const clipping: Clipping = {
    id: reading.id,
    sourceId: source.id,
    text: textOf(reading.markup),
    markup: reading.markup,
    anchor: reading.anchor,
    leftOut: reading.leftOut,
    ...(reading.otherVariant && { otherVariant: reading.otherVariant }),
    note: '',
    tags: [],
    createdAt: now,
    rev: 1,
    ...restored(now),
  };
  return { clipping, source };
}
