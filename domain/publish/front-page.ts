import { safePageUrl } from '../markup/safe-url.ts';

/**
 * The address of a blog's front page from what a blogger types or pastes: a bare host gets https (a
 * computer of one's own gets http), and an address inside the dashboard is led back to the front.
 * Null when it is no web address.
 */
export function frontPageOf(typed: string): string | null {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  const parsed = URL.parse(hasScheme ? text : `https://${text}`);
  if (!parsed || (!hasScheme && /\s/.test(text))) return null;
  if (!hasScheme && isLoopback(parsed)) parsed.protocol = 'http:';
  parsed.hash = '';
  parsed.search = '';
  parsed.pathname = parsed.pathname.replace(
    /\/(wp-admin|wp-login\.php|wp-json|xmlrpc\.php)(\/.*)?$/,
    '/',
  );
  return safePageUrl(parsed.href);
}

/** True for addresses that never leave this computer; there, and only there, http is private. */
export const isLoopback = ({ hostname }: Pick<URL, 'hostname'>): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127(\.\d{1,3}){3}$/.test(hostname);
