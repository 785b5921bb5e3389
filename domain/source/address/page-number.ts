/** Words for a page of an article in addresses. */
const PAGE =
  'page|pages|pg|pagina|p[aá]g|seite|strona|str|sida|side|sivu|stranica|halaman|trang|sayfa|paged?|pageno|pagenum|page_?no|page_?num(?:ber)?|currentpage|pn';
/** Counts a text's parts from 1. */
const NUMBERED = new RegExp(`^(?:${PAGE}|p|part)$`, 'i');
/** Counts paragraphs or posts from 0. */
const STARTING = /^(?:start|offset|from|st)$/i;
const IN_PATH = new RegExp(
  `(?:[/,;_.-](?:${PAGE}|p)[=/_-]?|[/,_.~-])(\\d{1,3})(?=(?:\\.\\w{2,5})?/?$|/?\\.\\w{2,5}$)`,
  'i',
);
const MOST_PAGES = 300;

/** An address of a text that goes over several pages. */
interface Paged {
  /** Counted from 1. */
  readonly number: number;
  /** The address, less what numbers the page: that of the first one. */
  readonly first: string;
}

/** True when the addresses are of different pages of one text, as `?page=2`, `/2/` or `-2.html` number them. */
export function isOtherPage(one: string, other: string): boolean {
  const pairs = readings(one).flatMap((here) =>
    readings(other)
      .map((there) => ({ here, there }))
      .filter((pair) => isSameText(pair.here.first, pair.there.first)),
  );
  return pairs.length > 0 && pairs.every(({ here, there }) => here.number !== there.number);
}

/** What an address may mean: some numbers in it are no page's, so its first page may be itself. */
function readings(address: string): readonly Paged[] {
  const url = new URL(address);
  const parameters = url.search.slice(1).split('&').filter(Boolean);
  const told = parameters.flatMap((parameter): readonly Paged[] => {
    const number = numberIn(parameter);
    const others = parameters.filter((other) => other !== parameter).join('&');
    return number > 0 ? [{ number, first: spelt(url, url.pathname, others) }] : [];
  });
  if (told.length > 0) return told;
  const number = Number(IN_PATH.exec(url.pathname)?.[1] ?? 0);
  const first = spelt(url, url.pathname.replace(IN_PATH, ''), parameters.join('&'));
  return [
    { number: 1, first: address },
    ...(number > 0 && number <= MOST_PAGES ? [{ number, first }] : []),
  ];
}

/** The page that a parameter names; 0 for none. */
function numberIn(parameter: string): number {
  const [, name = '', value = ''] = /^([\w%[\].-]+)=(\d{1,5})$/.exec(parameter) ?? [];
  if (NUMBERED.test(name)) return Number(value);
  return STARTING.test(name) ? Number(value) + 1 : 0;
}

/** The same path, whatever its ending. */
function isSameText(one: string, other: string): boolean {
  const [here, there] = [new URL(one), new URL(other)];
  const queryOf = ({ search }: URL) => search.slice(1).split('&').filter(Boolean).sort().join('&');
  const isQueryKept = queryOf(there) === '' || queryOf(here) === queryOf(there);
  return bare(here.pathname) === bare(there.pathname) && isQueryKept;
}

const bare = (path: string): string => path.replace(/(?:\/?(?:index)?\.\w{2,5})?\/?$/, '');

function spelt(url: URL, path: string, query: string): string {
  const first = new URL(url);
  first.pathname = path;
  first.search = query;
  return first.href;
}
