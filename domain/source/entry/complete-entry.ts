import { isoTime } from '../choose/iso-time.ts';
import { asList, asNode, type JsonLdNode, own, readJsonLd } from '../choose/json-ld.ts';
import { splitNames } from '../choose/names.ts';
import type { PageClues } from '../page-clues.ts';
import { plainWords } from '../plain-words.ts';
import type { Entry } from './entry.ts';
import { ownAddress } from './entry-link.ts';

/** Where a page's nodes hold those of its entries. */
const PARTS = [
  'liveBlogUpdate',
  'comment',
  'blogPost',
  'hasPart',
  'itemListElement',
  'item',
  'suggestedAnswer',
  'acceptedAnswer',
];
const MAX_NODES = 1_000;

/** The JSON-LD nodes of a page's entries. */
export interface EntryNodes {
  readonly nodes: readonly JsonLdNode[];
  /** The page's address. */
  readonly url: string;
}

/** All nodes of a page that may speak of one of its entries, those inside of others too. */
export const entryNodes = (page: PageClues): readonly JsonLdNode[] =>
  partsOf(readJsonLd(page.jsonLd));

/**
 * The entry with what the page's JSON-LD says of it and its element does not: by the node that has its
 * address or its anchor, `id`, else by the only one that has its title.
 */
export function completeEntry(entry: Entry, id: string, page: EntryNodes): Entry {
  const node = nodeOf(entry, id, page);
  if (!node) return entry;
  const headline = own(node, 'headline') ?? own(node, 'name');
  const said = asList(own(node, 'author'))
    .flat()
    .map((author): unknown => own(asNode(author) ?? {}, 'name') ?? author)
    .filter((name) => typeof name === 'string');
  const names = said.flatMap((text) => splitNames(text));
  return {
    title:
      entry.title ??
      (typeof headline === 'string' && headline !== '' ? headline.slice(0, 300) : null),
    authors: entry.authors.length > 0 ? entry.authors : names.length > 0 ? names : said.slice(0, 1),
    time: entry.time ?? isoTime(own(node, 'datePublished') ?? own(node, 'dateCreated')),
    link: entry.link ?? addressesOf(node, page.url)[0] ?? null,
  };
}

function partsOf(roots: readonly JsonLdNode[]): readonly JsonLdNode[] {
  const found: JsonLdNode[] = [...roots];
  // The list grows while it is walked, so that parts of parts are found too.
  for (const node of found) {
    if (found.length > MAX_NODES) break;
    found.push(
      ...PARTS.flatMap((key) =>
        asList(own(node, key)).flatMap((part): readonly JsonLdNode[] => {
          const found = asNode(part);
          return found ? [found] : [];
        }),
      ),
    );
  }
  return found;
}

function nodeOf(
  { link, title }: Entry,
  id: string,
  { nodes, url }: EntryNodes,
): JsonLdNode | undefined {
  const isAt = (node: JsonLdNode) =>
    addressesOf(node, url).some(
      (address) => address === link || (id !== '' && address.endsWith(`#${id}`)),
    );
  const words = plainWords(title ?? '');
  const called = nodes.filter(
    (node) =>
      words !== '' &&
      plainWords(String(own(node, 'headline') ?? own(node, 'name') ?? '')) === words,
  );
  return nodes.find(isAt) ?? (called.length === 1 ? called[0] : undefined);
}

const addressesOf = (node: JsonLdNode, url: string): readonly string[] =>
  ['url', '@id', 'mainEntityOfPage']
    .map((key) => own(node, key))
    .flatMap((said) => (typeof said === 'string' ? (ownAddress(said, url) ?? []) : []));
