import { plainWords } from '../plain-words.ts';
import { decodeEntities } from './decode-entities.ts';
import { asNode, type JsonLdNode, own, typesOf } from './json-ld.ts';

const ARTICLE =
  /(Article|BlogPosting|Report|LiveBlogPosting|Posting|Review|CreativeWork|VideoObject|WebPage)$/;
const WEAK = /^(CreativeWork|VideoObject|WebPage|ItemPage|Review)$/;

/**
 * The JSON-LD node that speaks of the page's article rather than of the site, a list or a teaser:
 * one that names this address if any does, else one that is called what the page is `told` to be
 * called elsewhere, else the first with a headline. Null when none speaks of an article.
 */
export function articleNode(
  nodes: readonly JsonLdNode[],
  url: string,
  told: readonly string[],
): JsonLdNode | null {
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const strong = articles.filter((node) => !typesOf(node).every((type) => WEAK.test(type)));
  const [among] = [strong, articles].filter(({ length }) => length > 0);
  return (
    among?.find((node) => isAbout(node, url)) ??
    among?.find((node) => isCalled(node, told)) ??
    among?.find(hasHeadline) ??
    among?.[0] ??
    null
  );
}

function isCalled(node: JsonLdNode, told: readonly string[]): boolean {
  const headline = own(node, 'headline');
  const words = typeof headline === 'string' ? plainWords(decodeEntities(headline)) : '';
  return words.length > 8 && told.some((title) => plainWords(title).includes(words));
}

const hasHeadline = (node: JsonLdNode): boolean =>
  typeof own(node, 'headline') === 'string' || typeof own(node, 'name') === 'string';

function isAbout(node: JsonLdNode, url: string): boolean {
  const page = own(node, 'mainEntityOfPage');
  const said = [
    own(node, 'url'),
    own(node, '@id'),
    page,
    asNode(page) && own(asNode(page) ?? {}, '@id'),
  ];
  return said.some((address) => typeof address === 'string' && samePath(address, url));
}

function samePath(address: string, url: string): boolean {
  const [there, here] = [URL.parse(address, url), URL.parse(url)];
  return (
    there !== null && here !== null && there.pathname === here.pathname && there.pathname.length > 1
  );
}
