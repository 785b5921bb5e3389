/** Why a page could not be read. */
export type Unreachable =
  | 'offline'
  | 'no-answer'
  | 'timeout'
  | 'gone'
  | 'refused'
  | 'trouble'
  | 'not-a-page'
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

const REASONS: Readonly<Record<Unreachable, string>> = {
  offline: 'This computer is offline. Check again when it is connected.',
  'no-answer': 'The site does not answer. Check again later, or open the source.',
  timeout: 'The site took too long. Check again later, or open the source.',
  gone: 'The site says that the page is gone. An archive may have it.',
  refused: 'The site refused. It may want you to sign in or pay: open the source and check again.',
  trouble: 'The site has trouble of its own. Check again later.',
  'not-a-page': 'There is no web page at the address now, but a file of another kind.',
  'too-big': 'The page is too large to be fetched. Open the source and check again.',
  'not-allowed': 'The browser was not allowed to read this site. Check again and allow it.',
  'other-site': 'The address leads to another site now. Open the source to see where.',
  moved: 'Another page stands at the address now. Open the source to see which.',
};

/** What happened and what to do, in plain words. */
export const unreachableWords = (reason: Unreachable): string => REASONS[reason];

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
