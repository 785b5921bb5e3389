/** One quoted passage as it stands in the post. */
export interface QuotedPassage {
  readonly sourceId: string;
  /** How many words of the source it shows. */
  readonly words: number;
}

/** How much of one article a post quotes. */
export interface SourceShare {
  readonly sourceId: string;
  readonly words: number;
  /** The words of its longest passage. */
  readonly longest: number;
  /** What part of the article that is, 0 to 1; null where nobody knows how long it is. */
  readonly part: number | null;
}

/** How much of a post is quoted. */
export interface QuoteShare {
  /** The blogger's own words. */
  readonly own: number;
  readonly quoted: number;
  /** What part of the post is quoted, 0 to 1; 0 of an empty one. */
  readonly part: number;
  /** The words of the longest passage. */
  readonly longest: number;
  /** The most quoted first. */
  readonly sources: readonly SourceShare[];
}

/** Adds up what a post quotes; `lengths` are those of the articles in words, where they are known. */
export function quoteShare(
  passages: readonly QuotedPassage[],
  own: number,
  lengths: ReadonlyMap<string, number>,
): QuoteShare {
  const sources = [...Map.groupBy(passages, ({ sourceId }) => sourceId)].map(([sourceId, of]) => {
    const [words, longest] = [sumOf(of), longestOf(of)];
    const length = lengths.get(sourceId);
    // A length that is less than what was quoted of it is wrong.
    const part = length && length >= words ? words / length : null;
    return { sourceId, words, longest, part };
  });
  const quoted = sumOf(passages);
  return {
    own,
    quoted,
    part: quoted === 0 ? 0 : quoted / (own + quoted),
    longest: longestOf(passages),
    sources: sources.toSorted((one, other) => other.words - one.words),
  };
}

const sumOf = (passages: readonly QuotedPassage[]): number =>
  passages.reduce((sum, { words }) => sum + words, 0);

const longestOf = (passages: readonly QuotedPassage[]): number =>
  passages.reduce((most, { words }) => Math.max(most, words), 0);
