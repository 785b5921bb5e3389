import type { Anchor } from '../anchor/anchor.ts';
import type { Markup } from '../markup/markup.ts';
import type { Binnable } from '../record/record.ts';
import type { SourceRecord } from '../source/source.ts';
import type { OtherVariant } from './passage-variant.ts';

/** One captured passage of one Source. `text`, `markup` and `anchor` are frozen at capture. A draft may quote one that is in the bin. */
export interface Clipping extends Binnable {
  /** UUIDv7, made in the page that was read. */
  readonly id: string;
  readonly sourceId: string;
  /** The source's words as `textOf(markup)`. */
  readonly text: string;
  readonly markup: Markup;
  readonly anchor: Anchor;
  readonly leftOut: readonly string[];
  /** The passage with what was left out put back, or without it again; see `asOtherVariant`. */
  readonly otherVariant?: OtherVariant;
  /** The blogger's own words about the passage. */
  readonly note: string;
  /** The blogger's own tags, as `parseTags` reads them; never put into a post by themselves. */
  readonly tags: readonly string[];
  /** Milliseconds since 1970, like all times that the program makes itself. */
  readonly createdAt: number;
}

/** What of a clipping is the blogger's own and may change; what is absent stays as it is. */
export type Annotation = Partial<Pick<Clipping, 'note' | 'tags'>>;

/** A clipping together with its source, as every list and every quote needs it. */
export interface SourcedClipping {
  readonly clipping: Clipping;
  readonly source: SourceRecord;
}
