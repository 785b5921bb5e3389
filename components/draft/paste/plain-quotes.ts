import { rename, unwrap } from './left-out.ts';

/**
 * Somebody else's words hold paragraphs and lists: what else is in them becomes that, so that none of
 * them comes to stand outside of the quote, among the blogger's own.
 */
export function plainQuotes(root: Document): void {
  for (const quote of root.querySelectorAll('blockquote:not([data-clipping])')) {
    if (quote.parentElement?.closest('blockquote')) continue;
    for (const inner of quote.querySelectorAll('blockquote, div, section, article, figure, footer'))
      unwrap(inner);
    for (const rule of quote.querySelectorAll('hr')) rule.remove();
    for (const heading of quote.querySelectorAll('h1, h2, h3, h4')) {
      const line = rename(heading, 'p');
      const strong = root.createElement('strong');
      strong.append(...line.childNodes);
      line.append(strong);
    }
    wholeAtTop(quote);
  }
}

/** Only text can be around a quote that stands inside a list or a line: it is put behind that. */
function wholeAtTop(quote: Element): void {
  const around = quote.closest('ul, ol, p, h1, h2, h3, h4');
  let top = around;
  for (let next = around; next; next = next.parentElement?.closest('ul, ol') ?? null) top = next;
  top?.after(quote);
}
