import { rename, unwrap } from './left-out.ts';
import { toTop } from './to-top.ts';

/**
 * Somebody else's words hold paragraphs and lists: what else is in them becomes that, so that none of
 * them comes to stand outside of the quote, among the blogger's own.
 */
export function plainQuotes(root: HTMLElement): void {
  for (const quote of root.querySelectorAll('blockquote:not([data-clipping])')) {
    if (quote.parentElement?.closest('blockquote')) continue;
    for (const inner of quote.querySelectorAll('blockquote, div, section, article, figure, footer'))
      unwrap(inner);
    for (const rule of quote.querySelectorAll('hr')) rule.remove();
    for (const heading of quote.querySelectorAll('h1, h2, h3, h4')) {
      const line = rename(heading, 'p');
      const strong = root.ownerDocument.createElement('strong');
      strong.append(...line.childNodes);
      line.append(strong);
    }
    toTop(quote);
  }
}
