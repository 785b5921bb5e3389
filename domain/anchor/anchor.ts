/**
 * How to find a passage again: W3C Web Annotation selectors
 * (https://www.w3.org/TR/annotation-model/#selectors). Offsets count UTF-16 units in the page's
 * plain text as `describeRange` reads it.
 */
export interface Anchor {
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
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
