import type { QuoteShare, SourceShare } from './quote-share.ts';

/** What a blogger does not want to go beyond; null for no limit. It is a reminder and never keeps a post from going out. */
export interface QuoteLimits {
  /** The part of the post that is quoted, in percent. */
  readonly post: number | null;
  /** The part of one article that is quoted, in percent. */
  readonly source: number | null;
  /** The words of one passage. */
  readonly passage: number | null;
}

/** The names of the limits, in the order in which they are told. */
export const LIMITS = [
  'post',
  'source',
  'passage',
] as const satisfies readonly (keyof QuoteLimits)[];

/** What holds until the blogger says otherwise: no law says so, it is what careful blogs do. */
const USUAL_LIMITS: QuoteLimits = { post: 50, source: 20, passage: 150 };

/** The limits in what is stored; what cannot be read is as usual. */
export function readLimits(stored: unknown): QuoteLimits {
  const { post, source, passage } = (stored ?? {}) as Partial<Record<keyof QuoteLimits, unknown>>;
  return {
    post: limitOf(post, USUAL_LIMITS.post),
    source: limitOf(source, USUAL_LIMITS.source),
    passage: limitOf(passage, USUAL_LIMITS.passage),
  };
}

const limitOf = (value: unknown, usual: number | null): number | null =>
  value === null || (typeof value === 'number' && value > 0) ? value : usual;

/** The limits that a post goes beyond. */
export function exceededLimits(
  share: QuoteShare,
  limits: QuoteLimits,
): readonly (keyof QuoteLimits)[] {
  const isBeyond: Readonly<Record<keyof QuoteLimits, boolean>> = {
    post: limits.post !== null && share.part * 100 > limits.post,
    source: share.sources.some((source) => isBeyondSource(source, limits)),
    passage: limits.passage !== null && share.longest > limits.passage,
  };
  return LIMITS.filter((name) => isBeyond[name]);
}

/** True when more of one article is quoted than the limit says. */
export const isBeyondSource = ({ part }: SourceShare, { source }: QuoteLimits): boolean =>
  source !== null && part !== null && part * 100 > source;
