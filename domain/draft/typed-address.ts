import { safeUrl } from '../markup/safe-url.ts';

/** What looks like the name of a host, alone or before the rest of an address. */
const HOST = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?=[/?#:]|$)/u;

/**
 * The address that somebody typed, with or without its scheme, if a reader may be sent there; null for
 * anything else, a word among them.
 */
export function typedAddress(typed: string): string | null {
  const text = typed.trim();
  return safeUrl(HOST.test(text) ? `https://${text}` : text);
}
