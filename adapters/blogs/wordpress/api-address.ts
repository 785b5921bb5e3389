/**
 * The address of a route below the interface's own address, which is a path (`/wp-json/`) or, with
 * plain permalinks, a parameter (`/index.php?rest_route=/`).
 */
export function apiAddress(
  apiUrl: string,
  route: string,
  query: Readonly<Record<string, string>>,
): string {
  const url = new URL(apiUrl);
  const base = url.searchParams.get('rest_route');
  if (base === null) url.pathname = withoutSlash(url.pathname) + route;
  else url.searchParams.set('rest_route', withoutSlash(base) + route);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

const withoutSlash = (path: string): string => path.replace(/\/+$/, '');
