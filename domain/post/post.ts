/**
 * The version of the form that `Post` has here. Raise it with every change of the form, and lead older
 * posts up in `upgrade-post.ts`: deliveries keep theirs until they are through.
 */
export const POST_VERSION = 3;

/** A Draft composed with a Style: complete, plain and ready to render. */
export interface Post {
  /** `POST_VERSION` of the program that composed it. */
  readonly version: number;
  readonly title: string;
  /** Names the guest or author when it is not the blog's own user; empty when it is. */
  readonly byline: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly excerpt: string;
  /** The post's name in its address: letters, digits and hyphens; '' lets the blog choose. */
  readonly slug: string;
  /** BCP 47 language of the blogger's own words. */
  readonly lang: string;
  /** The post's date, ISO 8601 with the blogger's own offset: "2017-05-06T18:30:00-07:00". */
  readonly date: string;
  /** False when that is only the moment of composing: a blog with a clock of its own dates the post itself. */
  readonly isDateChosen: boolean;
  readonly blocks: readonly Block[];
}

/** One block of a post. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Quote
  | Code
  | Embed
  | Picture
  | Rule
  | More
  | Note;

/** The blogger's words, or one paragraph inside a quote. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

/** A heading below the post's title. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  readonly content: readonly Inline[];
}

/** A list; every item is at least one block. */
export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Block[])[];
  /** How an ordered list counts; 1, 2, 3 when left out. */
  readonly numbering?: Numbering | undefined;
}

/** The numbers of a list's items as the source shows them. */
export interface Numbering {
  /** One for each item, in any order. */
  readonly numbers: readonly number[];
  /** In figures, letters or Roman numerals, as HTML calls them. */
  readonly type: (typeof NUMBER_TYPES)[number];
}

/** Every way to write a number of a list. */
export const NUMBER_TYPES = ['1', 'a', 'A', 'i', 'I'] as const;

/** A source's words. */
export interface Quote {
  readonly kind: 'quote';
  readonly blocks: readonly Block[];
  /** The line that names the source, without a leading dash; null when a lead-in or an earlier quote does. */
  readonly attribution: readonly Inline[] | null;
  /** Where the words were published; null for a quotation inside a quotation. */
  readonly url: string | null;
  /** BCP 47 language of the source's words, when known. */
  readonly lang: string | null;
}

/** Preformatted text, white space kept. */
export interface Code {
  readonly kind: 'code';
  readonly text: string;
}

/** A page that the blog shows in its own way, such as a social post. */
export interface Embed {
  readonly kind: 'embed';
  readonly url: string;
}

/** A picture by its address. */
export interface Picture {
  readonly kind: 'picture';
  /** An https address that passed `safeUrl`. */
  readonly url: string;
  /** What it shows, for those who do not see it; empty for decoration. */
  readonly alt: string;
  /** Whose it is, as the line below it says; empty for none. */
  readonly credit: string;
}

/** Where a list of posts breaks off, with a link to the rest. Blogs that know no such place leave it out. */
export interface More {
  readonly kind: 'more';
}

/** A thematic break. */
export interface Rule {
  readonly kind: 'rule';
}

/** A word about the post itself: a guest's byline, where it was cross-posted. */
export interface Note {
  readonly kind: 'note';
  readonly content: readonly Inline[];
}

/** A run of text with its marks, or a line break. */
export type Inline = TextRun | { readonly kind: 'break' };

/** A run of text that has the same marks throughout. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly marks: readonly Mark[];
  /** An address that passed `safeUrl`, when the run is a link. */
  readonly href: string | null;
  /** Whose words these are inside of a quote; the source's when left out. */
  readonly by?: 'blogger' | undefined;
  /** How the text is read, where the source says so above it. */
  readonly ruby?: Ruby | undefined;
}

/** The reading that stands above words, in small letters. */
export interface Ruby {
  readonly reading: string;
  /** What stands around it where nothing can stand above words, as the source has it: "(" and ")". */
  readonly around: readonly [string, string];
}

/**
 * What a run can be besides a link, outermost first when several hold. `isolate` is a name whose letters
 * run against the direction of the sentence around it.
 */
export type Mark = (typeof MARKS)[number];

/** Every mark, in the order in which renderers nest them. */
export const MARKS = ['isolate', 'strong', 'em', 'strike', 'code', 'sup', 'sub'] as const;

/** Makes a run of text; marks are put into their one order so that equal runs are equal. */
export function run(
  text: string,
  marks: readonly Mark[] = [],
  href: string | null = null,
): TextRun {
  return { kind: 'text', text, marks: MARKS.filter((mark) => marks.includes(mark)), href };
}
