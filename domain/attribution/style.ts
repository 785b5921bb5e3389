import type { Mark } from '../post/post.ts';

/** Names a style; drafts and quotes keep it. */
export type StyleId = string;

/** What a style can say of a source. */
export type SlotName = 'author' | 'title' | 'publication' | 'date';

/** A place in a line, and the marks of what fills it; what is unknown leaves no gap. */
export interface Slot {
  readonly of: SlotName;
  readonly marks: readonly Mark[];
}

/** A sentence of the post's phrases, by the kind of source and by what is known of it. */
export interface Sentence {
  readonly article: 'reports' | 'alsoReports';
  /** Of an article whose author and publication are both known; it is called by its publication when left out. */
  readonly byline?: 'writesIn' | 'alsoWritesIn';
  readonly post: 'wroteOn' | 'alsoWroteOn';
}

/** How quotes are attributed, as data. There are as many places as `attributeQuote` fills. */
export type Style = BeforeStyle | LineStyle | SilentStyle | TemplateStyle;

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

/**
 * A line that names the source: inside the quote after its words (`inside`), in brackets behind its last
 * word (`inline`), or in a list at the post's end, to which a number behind the last word belongs (`footnote`).
 */
export interface LineStyle {
  readonly id: StyleId;
  readonly place: 'inside' | 'inline' | 'footnote';
  /** At the first quote of a source. */
  readonly line: SourceForm;
  /** At a later one, after other words. A footnote is said once only. */
  readonly later: SourceForm;
  /** At a further quote in an unbroken row from one source. */
  readonly again: SourceForm;
  /** Where the link goes: to the first of these that is known and stands in the line. */
  readonly link: readonly SlotName[];
  /** The phrase that the line is put into. */
  readonly phrase?: 'via';
  /** Adds a link to where an archive of the web would have the page, at the first quote of a row. */
  readonly hasArchiveLink?: boolean;
}

/** What is said of a source, row by row: a card has two rows. */
export type SourceForm = readonly (readonly Slot[])[];

/** Says nothing of the source: a sentence of the blogger's own names it. */
export interface SilentStyle {
  readonly id: StyleId;
  readonly place: 'none';
}

/** The blogger's own words, as a template. */
export interface TemplateStyle {
  readonly id: StyleId;
  readonly place: 'template';
  /** What the blogger calls it. */
  readonly name: string;
  /** Where what it says stands: before the quote, in a line inside it, or behind its last word. */
  readonly stands: TemplatePlace;
  /** Liquid that writes one line of Markdown. */
  readonly template: string;
}

/** Where a template's words can stand. */
export type TemplatePlace = (typeof TEMPLATE_PLACES)[number];

/** Every such place. */
export const TEMPLATE_PLACES = ['before', 'inside', 'inline'] as const;
