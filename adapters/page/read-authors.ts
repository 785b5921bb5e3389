import { cleanLine } from '../../domain/markup/clean-text.ts';
import type { Found } from '../../domain/source/source.ts';
import { asList, asNode, type JsonLdNode, own } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import { splitNames } from './names.ts';
import type { PageClues } from './page-clues.ts';
import { visibleByline } from './visible-byline.ts';

/** Meta elements that name authors, the ones most often right first. */
const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'byl',
  'og:article:author',
  'cxenseparse:author',
];

/** The people who wrote the article, from the clearest statement that names any; null when nobody is named. */
export function readAuthors(
  clues: PageClues,
  siteName: string | null,
): Found<readonly string[]> | null {
  const isPublication = publicationTest(siteName, clues.host);
  const people = (names: readonly string[]) => names.filter((name) => !isPublication(name));
  const said = people(clues.article ? jsonLdAuthors(clues.article, clues.nodes) : []);
  if (said.length > 0) return { value: said, from: 'json-ld' };
  const metas = META.map((name) => people(firstTag(clues.tags, [name]).flatMap(splitNames)));
  const meta = metas.find((names) => names.length > 0);
  if (meta) return { value: [...new Set(meta)], from: 'meta' };
  const seen = people(visibleByline(clues.document));
  return seen.length > 0 ? { value: seen, from: 'page' } : null;
}

function jsonLdAuthors(article: JsonLdNode, nodes: readonly JsonLdNode[]): readonly string[] {
  const authors = asList(own(article, 'author') ?? own(article, 'creator'));
  const names = authors.flat().flatMap((author) => authorNames(author, nodes));
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

function authorNames(author: unknown, nodes: readonly JsonLdNode[]): readonly string[] {
  if (typeof author === 'string') return splitNames(author);
  const node = asNode(author);
  if (!node) return [];
  const named = own(node, 'name') !== undefined ? node : byId(nodes, own(node, '@id'));
  return named
    ? asList(own(named, 'name')).flatMap((name) =>
        typeof name === 'string' ? splitNames(name) : [],
      )
    : [];
}

const byId = (nodes: readonly JsonLdNode[], id: unknown): JsonLdNode | null =>
  nodes.find(
    (node) => id !== undefined && own(node, '@id') === id && own(node, 'name') !== undefined,
  ) ?? null;

/** Whether a name is the publication's own, however it is written. */
function publicationTest(siteName: string | null, host: string): (name: string) => boolean {
  const known = [siteName ?? '', host.split('.')[0] ?? ''].map(plain).filter(Boolean);
  return (name) => known.includes(plain(name));
}

const plain = (name: string): string =>
  cleanLine(name)
    .toLowerCase()
    .replace(/^the |\.(com|org|net|co\.uk|de|fr)$/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
