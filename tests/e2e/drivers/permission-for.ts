/** The match pattern that a browser grants for an origin, which knows no ports; `*://*` is every one. */
export function permissionFor(origin: string): string {
  if (origin === '*://*') return '*://*/*';
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}
