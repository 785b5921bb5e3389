const LINK_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const PAGE_SCHEMES: ReadonlySet<string> = new Set(['http:', 'https:']);

/**
 * The address as an absolute URL if a reader may be sent there: http, https or mailto, without a
 * user name or password (which phishing hides a host behind). Anything else, or what `URL` cannot
 * read, is null.
 */
export function safeUrl(address: string, base?: string): string | null {
  return checkedUrl(address, base, LINK_SCHEMES);
}

/** Like `safeUrl`, for the address of a page: http and https only. */
export function safePageUrl(address: string, base?: string): string | null {
  return checkedUrl(address, base, PAGE_SCHEMES);
}

function checkedUrl(
  address: string,
  base: string | undefined,
  schemes: ReadonlySet<string>,
): string | null {
  const url = URL.parse(address.trim(), base);
  if (!url || !schemes.has(url.protocol) || url.username || url.password) return null;
  return url.href;
}
