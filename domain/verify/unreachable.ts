/** Why a page could not be read. */
export type Unreachable =
  | 'offline'
  | 'no-answer'
  | 'timeout'
  | 'gone'
  | 'refused'
  | 'trouble'
  | 'not-a-page'
  | 'drawn-by-app'
  | 'too-big'
  | 'not-allowed'
  | 'other-site'
  | 'moved';

/** The most of a page that is downloaded, in bytes. The largest news page known to us has 6 million. */
export const MAX_PAGE_BYTES = 8_000_000;

/** The most tags: nothing but tags, a page of that size would hold up the window for a second and more. */
export const MAX_PAGE_TAGS = 500_000;

/** How long a site may take to send a page in all, in milliseconds. */
export const PAGE_PATIENCE_MS = 20_000;

/** What an answer's status and headers forbid to read; null when it may be the page. */
export function whyNoPage({
  status,
  contentType,
  length,
}: {
  readonly status: number;
  readonly contentType: string;
  /** The bytes that are announced; null when none are. */
  readonly length: number | null;
}): Unreachable | null {
  if (status === 404 || status === 410) return 'gone';
  if ([401, 402, 403, 407, 451].includes(status)) return 'refused';
  if (status === 408) return 'timeout';
  if (status < 200 || status > 299) return 'trouble';
  if (!/^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/i.test(contentType)) return 'not-a-page';
  return length !== null && length > MAX_PAGE_BYTES ? 'too-big' : null;
}
