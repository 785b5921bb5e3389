/** How something is selected on the page, without the page's own functions. */
export interface Select {
  /** The element whose content is selected, also inside `frame`, `shadow` or `shadowClosed`. */
  readonly css?: string;
  /** An element's first text node, and where in it the selection starts or ends. */
  readonly start?: readonly [string, number] | number;
  readonly end?: readonly [string, number] | number;
  readonly backward?: boolean;
  readonly frame?: string;
  readonly shadow?: string;
  readonly shadowClosed?: string;
  /** A text field, of which `start` to `end` is selected. */
  readonly input?: string;
  /** Several elements, each a range of its own; only Firefox has that. */
  readonly ranges?: readonly string[];
  /** To be appended to the address. */
  readonly query?: string;
  /** How long the page is left alone first, in milliseconds. */
  readonly wait?: number;
  /** How far is scrolled between selecting and clipping, in CSS pixels. */
  readonly thenScroll?: number;
  /** How long the page is left alone between selecting and clipping, in milliseconds. */
  readonly thenWait?: number;
  /** The most time between selecting and clipping, in milliseconds. */
  readonly clickWithin?: number;
  /** False when nobody does anything; a name when what the page puts up is clicked instead of clipping. */
  readonly userClick?: false | string;
}

/** What must come of it. */
export interface Expected {
  /** The words stored, white space aside. */
  readonly text?: string;
  /** Pieces of the words stored, in this order. */
  readonly textOrder?: readonly string[];
  /** What everything that is stored, said and exported must hold, or must not. */
  readonly must?: readonly string[];
  readonly mustNot?: readonly string[];
  /** Markup as stored; only said when it differs, since there may be more than one right one. */
  readonly html?: string;
  readonly title?: string;
  readonly author?: string | readonly string[];
  readonly url?: string;
  /** Accepted refusals; null among them, or none given, is success. */
  readonly error?: string | null | readonly (string | null)[];
  /** How many clippings are stored. */
  readonly clippings?: number;
}

/** One page with its task. */
export interface Trial {
  readonly name: string;
  readonly address: string;
  readonly select: Select;
  readonly expect: Expected;
  /** Where the page can run; everywhere when not given. */
  readonly only?: 'chromium' | 'firefox';
}

/** What came of a trial. */
export interface Outcome {
  /** The page's address when it was clipped. */
  readonly address: string;
  /** The clippings that were stored, each with its source. */
  readonly stored: readonly { readonly clipping: StoredRow; readonly source: StoredRow }[];
  /** What was said on the page, or in the popup. */
  readonly said: string;
  /** Everything that went wrong in a script of ours. */
  readonly threw: readonly string[];
  /** From pressing the shortcut to the stored clipping, in milliseconds. */
  readonly took: number;
}

/** A row of the store, as JSON. */
export type StoredRow = Readonly<Record<string, unknown>>;
