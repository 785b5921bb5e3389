import { EVERYWHERE, type ReadingSite } from '../reading/reading-site.ts';

/** The permission for an address: its host by its scheme, on every port, which a match pattern cannot tell apart. Throws for what is no URL. */
export function patternOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** The site that a match pattern stands for: a host name, `*.host` with all below it, or `EVERYWHERE`. */
export function siteOfPattern(pattern: string): ReadingSite {
  const [, host] = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return host === undefined ? EVERYWHERE : host;
}

/** True when a permission for these patterns is one for the whole of `pattern` too. */
export function isCovered(pattern: string, granted: readonly string[]): boolean {
  const { scheme, host } = partsOf(pattern);
  return granted.map(partsOf).some((one) => {
    const isScheme = one.scheme === '*' || one.scheme === scheme;
    const isBelow = one.host.startsWith('*.') && `.${host}`.endsWith(one.host.slice(1));
    return isScheme && (one.host === '*' || one.host === host || isBelow);
  });
}

const partsOf = (pattern: string): { readonly scheme: string; readonly host: string } => {
  const [, scheme = '*', host = '*'] = /^([^:]+):\/\/([^/]+)\//.exec(pattern) ?? [];
  return { scheme, host };
};
