import { safePageUrl } from '../../domain/markup/safe-url.ts';
import { attributeOf, queryOne } from './dom.ts';

/**
 * The address that the page declares as its own, as `readSource` finds it, without reading all else
 * that the page says about itself. Null when it declares none.
 */
export function declaredAddress(document: Document, url: string): string | null {
  const link = queryOne(document, 'link[rel~="canonical" i][href]');
  const shared = queryOne(document, 'meta[property="og:url" i][content]');
  const declared =
    (link && attributeOf(link, 'href')) ?? (shared && attributeOf(shared, 'content'));
  return declared ? safePageUrl(declared, url) : null;
}
