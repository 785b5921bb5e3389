import { decodeEntities } from '../http/plain-text.ts';

/** An element of a post's HTML. */
export interface Element {
  /** In small letters. */
  readonly tag: string;
  /** Where it leads, for a link; undefined for every other element. */
  readonly href: string | undefined;
  /** What a picture is loaded from, and what it shows. */
  readonly src?: string | undefined;
  readonly alt?: string | undefined;
  readonly children: (Element | string)[];
}

const TOKEN = /<!--.*?-->|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+|<)/gis;
const VOID = /^(br|hr|img|input|wbr|embed|source)$/;

/**
 * HTML as a tree of tags, links and text. It reads what editors write, not everything that browsers
 * bear; nothing of it is ever put into a page as HTML.
 */
export function parseMarkup(html: string): readonly (Element | string)[] {
  const root: Element = { tag: '', href: undefined, children: [] };
  const open: Element[] = [root];
  for (const [, isEnd, name, attributes = '', text] of html.matchAll(TOKEN)) {
    const here = open.at(-1) ?? root;
    if (text !== undefined) here.children.push(decodeEntities(text));
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    if (isEnd) {
      const at = open.findLastIndex((element) => element.tag === tag);
      if (at > 0) open.splice(at);
      continue;
    }
    const attribute = (named: string): string | undefined => {
      const [, value] = new RegExp(`\\s${named}="([^"]*)"`, 'i').exec(attributes) ?? [];
      return value && decodeEntities(value);
    };
    const shown = tag === 'img' && { src: attribute('src'), alt: attribute('alt') };
    const element: Element = { tag, href: attribute('href'), ...shown, children: [] };
    here.children.push(element);
    if (!VOID.test(tag) && !attributes.endsWith('/')) open.push(element);
  }
  return root.children;
}
