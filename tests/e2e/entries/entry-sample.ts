import type { SourceValues } from '../../../domain/source/source.ts';

/** A page with several entries, in one of which the element `#q` is selected, and what must be known of that one. */
export interface EntrySample {
  /** What the blogger gets, as a test's name. */
  readonly promise: string;
  readonly html: string;
  /** The address it is read at; `https://news.example/2026/05/a-story` unless said. */
  readonly url?: string;
  readonly source: Partial<SourceValues> & { readonly link?: string };
}
