import { articleNode } from './article-node.ts';
import { type JsonLdNode, readJsonLd } from './json-ld.ts';
import { type MetaTags, readMetaTags } from './meta-tags.ts';

/** Everything a page says about itself, read once for all the readers of single fields. */
export interface PageClues {
  readonly document: Document;
  /** The visited address. */
  readonly url: string;
  /** Its host without `www.`, or '' when it has none. */
  readonly host: string;
  readonly tags: MetaTags;
  readonly nodes: readonly JsonLdNode[];
  /** The JSON-LD node about the article, if there is one. */
  readonly article: JsonLdNode | null;
}

/** Reads the clues of a page. */
export function pageClues(document: Document, url: string): PageClues {
  const nodes = readJsonLd(document);
  return {
    document,
    url,
    host: URL.parse(url)?.hostname.replace(/^www\./, '') ?? '',
    tags: readMetaTags(document),
    nodes,
    article: articleNode(nodes, url),
  };
}
