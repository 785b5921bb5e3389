import { safePageUrl } from '../markup/safe-url.ts';

/** The address of a picture if a page may show it: https alone, since browsers hide others on a safe page. Null for any other. */
export function pictureAddress(address: string): string | null {
  const url = safePageUrl(address);
  return url?.startsWith('https:') ? url : null;
}
