/** A service that shows copies of others' pages at addresses that spell the page's own. */
export interface CopyService {
  readonly host: RegExp;
  /** Finds the page's own address in the host, or in path and query of the copy's; '' or null for none. */
  readonly spelt: (copy: URL) => string | null | undefined;
}

/** A whole address in the path; servers and browsers make one slash of two. */
const inPath = ({ pathname, search, hash }: URL): string | undefined =>
  /(?:^|\/)(https?:\/{1,2}(?!\/).+)$/i.exec(decoded(pathname) + search + hash)?.[1];

/** An address behind a time, with or without its scheme: `/web/20170506101010id_/www.hill.test/a`. */
const behindTime = (copy: URL): string | undefined =>
  inPath(copy) ??
  withScheme(
    /\/\d{4,14}(?:[a-z]{2}_)?\/([^/?#]+\.[^/?#]+(?:[/?#].*)?)$/i.exec(
      decoded(copy.pathname) + copy.search + copy.hash,
    )?.[1],
  );

const inParameter =
  (...names: readonly string[]) =>
  ({ searchParams }: URL): string | undefined =>
    names.map((name) => searchParams.get(name)).find((said) => said && /^https?:/i.test(said)) ??
    withScheme(names.map((name) => searchParams.get(name)).find((said) => said?.includes('.')));

const withScheme = (address: string | null | undefined): string | undefined =>
  address ? `https://${address}` : undefined;

/** `/c/s/www.hill.test/a` of a cache of AMP pages, `s` for https. */
const inAmpPath = ({ pathname, search, hash }: URL): string | undefined => {
  const [, secure, rest] =
    /^\/(?:amp|[a-z]{1,2})\/(s\/)?([\w-]+(?:\.[\w-]+)+(?::\d+)?(?:\/.*)?)$/i.exec(pathname) ?? [];
  return rest ? `${secure ? 'https' : 'http'}://${rest}${withoutAmp(search)}${hash}` : undefined;
};

/** Less what the cache tells the page. */
const withoutAmp = (query: string): string =>
  query
    .replace(/[?&](?:amp_\w+|_?amp|usqp|aoh|csi|referrer)(?:=[^&]*)?(?=&|$)/g, '')
    .replace(/^&/, '?');

/** `www-hill--post-test.translate.goog`: a dash for each dot, and two for a dash. */
const inHost = (copy: URL): string | undefined => {
  const [label = ''] = copy.hostname.split('.');
  const host = label.replace(/--|-/g, (dashes) => (dashes === '-' ? '.' : '-'));
  const query = copy.search.replace(/[?&]_x_tr_\w+(?:=[^&]*)?(?=&|$)/g, '').replace(/^&/, '?');
  const scheme = copy.searchParams.get('_x_tr_sch') === 'http' ? 'http' : 'https';
  return `${scheme}://${host}${copy.pathname}${query}${copy.hash}`;
};

/** `/proxy_u/en-de.de.abc/https/www.hill.test/a`. */
const inProxyPath = ({ pathname, search, hash }: URL): string | undefined => {
  const [, scheme, rest] = /^\/proxy_u\/[^/]+\/(https?)\/(.+)$/.exec(pathname) ?? [];
  return rest ? `${scheme}://${rest}${search}${hash}` : undefined;
};

const inTurboPath = ({ pathname, search }: URL): string | undefined => {
  const [, host, rest] = /^\/(?:turbo\/)?([\w-]+(?:\.[\w-]+)+)\/[sh]\/(.*)$/.exec(pathname) ?? [];
  return host ? `https://${host}/${rest}${search}` : undefined;
};

const inCacheQuery = ({ searchParams }: URL): string | undefined => {
  const [, said] = /^cache:(?:[\w-]{8,16}:)?(\S+)/.exec(searchParams.get('q') ?? '') ?? [];
  return said && (/^https?:/i.test(said) ? said : withScheme(said));
};

const decoded = (path: string): string =>
  /^\/?.*https?%3A/i.test(path)
    ? path.replace(/%(3A|2F|3F|3D|26)/gi, (sign) => decodeURIComponent(sign))
    : path;

/** The services, by what they do: caches of AMP pages, translators, archives of pages, readers. */
export const COPY_SERVICES: readonly CopyService[] = [
  { host: /\.(?:cdn\.ampproject\.org|bing-amp\.com)$|^cdn\.ampproject\.org$/, spelt: inAmpPath },
  {
    host: /^(?:www\.)?bing\.com$/,
    spelt: (copy) => (/^\/amp\//.test(copy.pathname) ? inAmpPath(copy) : null),
  },
  {
    host: /^(?:www\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/,
    spelt: (copy) => (/^\/amp\//.test(copy.pathname) ? inAmpPath(copy) : null),
  },
  { host: /^[a-z0-9-]+\.translate\.goog$/, spelt: inHost },
  {
    host: /^translate\.google(?:usercontent)?\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/,
    spelt: inParameter('u'),
  },
  { host: /^translated\.turbopages\.org$/, spelt: inProxyPath },
  { host: /(?:^|\.)turbopages\.org$/, spelt: inTurboPath },
  {
    host: /^(?:www\.)?(?:translatetheweb|(?:ssl\.)?microsofttranslator)\.com$|^fanyi\.baidu\.com$|^translate\.yandex\.(?:com|ru|net)$|^papago\.naver\.net$/,
    spelt: inParameter('a', 'query', 'url'),
  },
  {
    host: /^web\.archive\.org$|^(?:www\.)?archive\.(?:today|ph|is|li|md|vn|fo)$/,
    spelt: behindTime,
  },
  {
    host: /^(?:wayback\.archive-it\.org|web\.archive\.org\.au|(?:www\.)?arquivo\.pt|webarchive\.(?:loc\.gov|nla\.gov\.au|nationalarchives\.gov\.uk|parliament\.uk|bac-lac\.gc\.ca)|(?:www\.)?webarchive\.org\.uk|(?:wayback\.)?vefsafn\.is|web\.archive\.bibalex\.org|swap\.stanford\.edu|wayback\.webarchiv\.cz|veebiarhiiv\.digar\.ee|timetravel\.mementoweb\.org|megalodon\.jp|ghostarchive\.org|wayback\.[\w.-]+\.(?:gov|edu)|eresources\.nlb\.gov\.sg|webarchiv\.onb\.ac\.at)$/,
    spelt: (copy) => behindTime(copy) ?? inParameter('url')(copy),
  },
  { host: /^(?:www\.)?webcitation\.org$|^archive\.wikiwix\.com$/, spelt: inParameter('url') },
  { host: /^webcache\.googleusercontent\.com$/, spelt: inCacheQuery },
  {
    host: /^(?:www\.)?(?:12ft\.io|1ft\.io|r\.jina\.ai|smry\.ai|removepaywall\.com|removepaywalls\.com|txtify\.it|freedium\.cfd|freedium-mirror\.cfd|outline\.com|printfriendly\.com|archivebuttons\.com)$/,
    spelt: (copy) => inPath(copy) ?? inParameter('q', 'url', 'source')(copy),
  },
];
