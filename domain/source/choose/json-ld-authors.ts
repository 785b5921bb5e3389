import { asList, asNode, byId, type JsonLdNode, own, typesOf } from './json-ld.ts';
import { isAgency, isDesk } from './name-kind.ts';
import { type Reading, splitNames } from './names.ts';

/**
 * Who the article's JSON-LD says wrote it: what it calls a person, however that is called, and agencies.
 * Null where it tells of nobody, not even of a desk.
 */
export function jsonLdAuthors(
  article: JsonLdNode,
  nodes: readonly JsonLdNode[],
  reading: Reading,
): readonly string[] | null {
  const people: string[] = [];
  const houses: string[] = [];
  for (const author of asList(own(article, 'author') ?? own(article, 'creator')).flat()) {
    const node = asNode(author);
    const told = (node && byId(nodes, own(node, '@id'))) || {};
    const isHouse = [node ?? {}, told].some((each) =>
      typesOf(each).some((type) => type.endsWith('Organization')),
    );
    const said = node ? (nameOf(node) ?? nameOf(told)) : author;
    const names = asList(said)
      .flat()
      .filter((name) => typeof name === 'string');
    (isHouse ? houses : people).push(...names);
  }
  const agencies = houses.flatMap((house) => splitNames(house)).filter(isAgency);
  const said = saidNames(people, { ...reading, isStated: true });
  return agencies.length > 0 ? [...(said ?? []), ...agencies] : said;
}

/** What a node is called, in one or in parts. */
function nameOf(node: JsonLdNode): unknown {
  const parts = ['givenName', 'familyName'].map((key) => own(node, key));
  return (
    own(node, 'name') ??
    (parts.every((part) => typeof part === 'string') ? parts.join(' ') : undefined)
  );
}

/** The names in what is said; null where that tells of nobody, not even of a desk. */
export function saidNames(texts: readonly string[], reading: Reading): readonly string[] | null {
  const names = texts.flatMap((text) => splitNames(text, reading));
  return names.length > 0 || texts.some((text) => /\S \S/.test(text) && isDesk(text))
    ? names
    : null;
}
