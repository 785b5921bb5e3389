import type { Mark } from '../post/post.ts';

/** Names a style; drafts keep it. */
export type StyleId = string;

/** What a style can say of a source. */
export type SlotName = 'author' | 'title' | 'publication' | 'date';

/** A place in a line, and the marks of what fills it; what is unknown leaves no gap. */
export interface Slot {
  readonly of: SlotName;
  readonly marks: readonly Mark[];
}

/** A sentence of the post's phrases, by the kind of source. */
export interface Sentence {
  readonly article: 'reports' | 'alsoReports';
  readonly post: 'wroteOn' | 'alsoWroteOn';
}

/** How quotes are attributed, as data. There are as many places as `attributeQuote` fills. */
export type Style = BeforeStyle | InsideStyle;

/** A sentence before the quote, with the link on the name. */
export interface BeforeStyle {
  readonly id: StyleId;
  readonly place: 'before';
  /** At the first quote of a source. */
  readonly first: Sentence;
  /** At a later one, after other words. */
  readonly later: Sentence;
  readonly nameMarks: readonly Mark[];
}

/** A line inside the quote, after its words. */
export interface InsideStyle {
  readonly id: StyleId;
  readonly place: 'inside';
  readonly line: readonly Slot[];
  /** The line of a further quote in an unbroken row from one source. */
  readonly again: readonly Slot[];
  /** Where the link goes: to the first of these that is known and stands in the line. */
  readonly link: readonly SlotName[];
}
