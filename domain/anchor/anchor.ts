/**
 * How to find a passage again: W3C Web Annotation selectors
 * (https://www.w3.org/TR/annotation-model/#selectors). Offsets count UTF-16 units in the page's
 * plain text as `describeRange` reads it.
 */
export interface Anchor {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
  /** How a link finds the passage; absent when no words were certain to lead there and nowhere else. */
  readonly fragment?: FragmentTerms;
}

/**
 * The words by which a link leads to a passage: those of a text fragment, tested at capture to stand
 * together nowhere else on the page. Each is within one line and of whole words.
 */
export interface FragmentTerms {
  /** Words right before the passage; empty when `start` alone stands nowhere else. */
  readonly prefix: string;
  /** The passage's first words, or all of a short one. */
  readonly start: string;
  /** Its last words; empty when `start` is all of it, or when they cannot be told apart. */
  readonly end: string;
}

/** The passage's own words with a little of what stands before and after them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where the passage stood when it was captured. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
