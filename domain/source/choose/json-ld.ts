/** A JSON-LD node: own keys only, values not yet believed. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MAX_NODES = 2_000;
const MAX_DEPTH = 12;
const SALVAGE = [
  ['datePublished', /"datePublished"\s*:\s*"([^"]{8,40})"/],
  ['author', /"author"\s*:[\s[]*\{[^{}]*?"name"\s*:\s*"([^"\\<>]{1,100})"/],
] as const;

/**
 * All nodes of the page's JSON-LD, in the document's order, graphs and lists opened up. Broken,
 * huge or endlessly nested blocks are passed over: a page may write anything here.
 */
export function readJsonLd(texts: readonly string[]): readonly JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const text of texts) collect(parse(text), nodes, 0);
  return nodes;
}

/** The names of a node's type, without `schema.org` before them. */
export const typesOf = (node: JsonLdNode): readonly string[] =>
  [node['@type']]
    .flat()
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

/** The value as a node, or null. */
export const asNode = (value: unknown): JsonLdNode | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonLdNode)
    : null;

/** The value as a list: itself when it is one, nothing for what is not there. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** An own value of a node, so that nothing inherited can pass for one. */
export const own = (node: JsonLdNode, key: string): unknown =>
  Object.hasOwn(node, key) ? node[key] : undefined;

/** The node that tells the name of what is elsewhere only pointed to. */
export const byId = (nodes: readonly JsonLdNode[], id: unknown): JsonLdNode | undefined =>
  nodes.find((node) => id && own(node, '@id') === id && own(node, 'name'));

function parse(text: string): unknown {
  const json = text
    .trim()
    .replace(/^(<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(-->|\/\*\]\]>\*\/|\]\]>);?$/g, '');
  try {
    return JSON.parse(json);
  } catch {
    return parseRepaired(json);
  }
}

/** The two mistakes that sites make: raw line ends inside strings, and a comma before a closing bracket. */
function parseRepaired(json: string): unknown {
  try {
    return JSON.parse(
      json
        .replace(/[\n\r\t]+/g, ' ')
        .replace(/,(\s*[}\]])/g, '$1')
        .replace(/;\s*$/, ''),
    );
  } catch {
    return salvage(json);
  }
}

/** What can be read of a broken article by the names of its values alone. */
function salvage(json: string): unknown {
  if (!/"@type"\s*:[\s[]*"\w*(?:Article|Posting)"/.test(json)) return null;
  const found = SALVAGE.flatMap(([key, pattern]) => {
    const value = pattern.exec(json)?.[1];
    return value ? [[key, value] as const] : [];
  });
  return found.length > 0 ? { '@type': 'Article', ...Object.fromEntries(found) } : null;
}

function collect(value: unknown, nodes: JsonLdNode[], depth: number): void {
  if (depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    for (const each of value) collect(each, nodes, depth + 1);
    return;
  }
  const node = asNode(value);
  if (!node) return;
  nodes.push(node);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) {
    collect(own(node, key), nodes, depth + 1);
  }
}
