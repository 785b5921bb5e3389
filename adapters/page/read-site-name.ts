import { cleanLine } from '../../domain/markup/clean-text.ts';
import type { Found, Origin } from '../../domain/source/source.ts';
import { documentProperty } from './dom.ts';
import { asList, asNode, type JsonLdNode, own, typesOf } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import type { PageClues } from './page-clues.ts';

/** The publication's name as it writes it, from the page's declarations or the end of its title; null when only the host is known. */
export function readSiteName(clues: PageClues): Found<string> | null {
  const { article, nodes, tags } = clues;
  const site = nodes.find((node) => typesOf(node).includes('WebSite'));
  const publishers = nodes.filter((node) =>
    typesOf(node).some((type) => /Organization$/.test(type)),
  );
  const claims: readonly (readonly [unknown, Origin])[] = [
    [firstTag(tags, ['og:site_name'])[0], 'open-graph'],
    [nameOfPublisher(article && own(article, 'publisher'), nodes), 'json-ld'],
    [site && own(site, 'name'), 'json-ld'],
    [
      firstTag(tags, [
        'application-name',
        'publisher',
        'dc.publisher',
        'apple-mobile-web-app-title',
        'citation_journal_title',
      ])[0],
      'meta',
    ],
    [publishers.length === 1 ? own(publishers[0] ?? {}, 'name') : null, 'json-ld'],
    [titleEnd(clues), 'page'],
  ];
  const named = claims.flatMap(([value, from]) =>
    isName(value) ? [{ value: cleanLine(value), from }] : [],
  );
  return named.find(({ value }) => !isHost(value)) ?? named[0] ?? null;
}

function nameOfPublisher(publisher: unknown, nodes: readonly JsonLdNode[]): unknown {
  if (typeof publisher === 'string') return publisher;
  const node = asNode(asList(publisher)[0]);
  if (!node) return null;
  const named = own(node, 'name');
  return (
    named ??
    own(
      nodes.find((each) => own(each, '@id') === own(node, '@id') && own(each, 'name')) ?? {},
      'name',
    )
  );
}

const isName = (value: unknown): value is string =>
  typeof value === 'string' &&
  /\p{L}/u.test(value) &&
  value.length <= 80 &&
  !/^(https?:|@)/.test(value.trim());

/** "example.com" is an address; taken only when the page says nothing better. */
const isHost = (name: string): boolean => /^(www\.)?[\w-]+(\.[a-z]{2,})+$/.test(name);

/** What follows the last bar of the page's title, when that is how the address is called too. */
function titleEnd({ document, host }: PageClues): string | null {
  const end = documentProperty(document, 'title')
    .split(/\s+[|–—·»-]\s+/)
    .slice(1)
    .at(-1);
  const letters = end?.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '') ?? '';
  return end && letters.length >= 3 && host.replace(/[^\p{L}\p{N}]/gu, '').includes(letters)
    ? end
    : null;
}
