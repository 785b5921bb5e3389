/** A sentence with a place for each of these; the language decides where in it they stand. */
export type Template<Slot extends string> = Slot extends string
  ? `${string}{${Slot}}${string}`
  : never;

/** A sentence about a name and a place, in whichever order. */
type NameAndPlace = Template<'name'> & Template<'place'>;

/** A phrase for each number of names that the language tells apart; `other` stands for the rest. */
export type ByNumber<Phrase> = { readonly other: Phrase } & Partial<
  Readonly<Record<Intl.LDMLPluralRule, Phrase>>
>;

/** An opening and a closing quotation mark. */
export type QuotationMarks = readonly [opening: string, closing: string];

/**
 * Every phrase that a post can say, in one language. Each is a whole sentence or a sign: nothing is
 * put together from halves. What fills a slot is set apart and linked by whoever fills it.
 */
export interface Phrases {
  /** BCP 47 tag of the language in which they are. */
  readonly locale: string;
  /** Before a quote: who says what follows. The number is that of the names. */
  readonly reports: ByNumber<Template<'name'>>;
  /** The same, of a source that the post has named before. */
  readonly alsoReports: ByNumber<Template<'name'>>;
  /** Before a quote of a post on a network, such as X. */
  readonly wroteOn: ByNumber<NameAndPlace>;
  /** The same, of a post that has been quoted before. */
  readonly alsoWroteOn: ByNumber<NameAndPlace>;
  /** Before a quote of an article of which the author is known as well as the publication. */
  readonly writesIn: ByNumber<NameAndPlace>;
  /** The same, of an article that has been quoted before. */
  readonly alsoWritesIn: ByNumber<NameAndPlace>;
  /** Where the blogger has the words from, in short. */
  readonly via: Template<'line'>;
  /** The line that names a source, with what is said beside it. */
  readonly withAsides: Template<'line'> & Template<'asides'>;
  /** The line that names a source, in a sentence. */
  readonly inBrackets: Template<'line'>;
  /** Beside a source: a copy of the page in an archive, whose link is on these words. */
  readonly archived: string;
  /** Beside a source: not all stress in the quote is the source's own. */
  readonly emphasisAdded: string;
  /** Beside a source: who led the blogger to it. */
  readonly hatTip: Template<'name'>;
  /** The number behind a quote whose source stands at the end of the post. */
  readonly noteMark: Template<'number'>;
  /** Who wrote a post, with the handle on its network. */
  readonly nameWithHandle: Template<'name'> & Template<'handle'>;
  /** The first line of somebody else's post. */
  readonly guestPost: Template<'name'>;
  /** The last line of a post that stands on other blogs too; a list of their names fills it. */
  readonly crossPostedAt: Template<'places'>;
  /** Before what was added to a post after it was out. */
  readonly update: Template<'time'>;
  /** Before what was put right in it. */
  readonly correction: Template<'time'>;
  /** Stands between the parts of the line under a quote: author, title, publication, date. */
  readonly comma: string;
  /** Stands before that line, where the blog puts nothing there itself. */
  readonly dash: string;
  /** By depth: a quotation, one inside it; deeper ones take turns. */
  readonly quotationMarks: readonly [outer: QuotationMarks, inner: QuotationMarks];
}
