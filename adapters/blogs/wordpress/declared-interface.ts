import { safePageUrl } from '../../../domain/markup/safe-url.ts';
import { plainText } from '../http/plain-text.ts';
import type { VisitedPage } from '../http/visit-page.ts';

const RELATION = /(^|\s)https:\/\/api\.w\.org\/?($|\s)/i;

/** Where a page says that its WordPress answers programs: by its Link header, and in its HTML. */
export const declaredInterfaces = ({ url, headers, html }: VisitedPage): readonly string[] =>
  [...linksOfHeader(headers.get('link') ?? ''), ...linksOfHtml(html)]
    .map((address) => safePageUrl(address, url))
    .filter((address) => address !== null);

/** The address in `<…>; rel="https://api.w.org/"`. A Link header may hold several links. */
function linksOfHeader(header: string): readonly string[] {
  const links = header.matchAll(/<([^>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g);
  return [...links].flatMap(([, address = '', parameters = '']) => {
    const [, quoted, bare] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s";]+))/i.exec(parameters) ?? [];
    return RELATION.test(quoted ?? bare ?? '') ? [address] : [];
  });
}

/** Read by pattern, as a background has no DOM; what is found is only where to ask next. */
const linksOfHtml = (html: string): readonly string[] =>
  [...html.matchAll(/<link\s[^>]*>/gi)].flatMap(([tag]) =>
    RELATION.test(attribute(tag, 'rel')) ? [attribute(tag, 'href')] : [],
  );

function attribute(tag: string, name: string): string {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const [, double, single, bare] = pattern.exec(tag) ?? [];
  return plainText(double ?? single ?? bare ?? '');
}
