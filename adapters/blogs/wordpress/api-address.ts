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

/** The front page of the blog whose interface this is; null when its address does not tell. */
export function frontPageOfInterface(apiUrl: string): string | null {
  const { origin, pathname, searchParams } = new URL(apiUrl);
  const end = searchParams.has('rest_route') ? /(index\.php)?$/ : /wp-json\/?$/;
  return end.test(pathname) ? origin + pathname.replace(end, '') : null;
}

const withoutSlash = (path: string): string => path.replace(/\/+$/, '');
