import { type PageModel, seeded } from './page-model.ts';

/** A page written out, and where each word stands in the text content of its body. */
export interface WrittenPage {
  readonly html: string;
  readonly spans: readonly WordSpan[];
}

/** A word's place, in UTF-16 units of the body's text content. */
export interface WordSpan {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Writes a page out. With `markup` set it is built otherwise: wrapped, its lines broken elsewhere, no white
 * space between blocks, words put into inline elements.
 */
export function renderPage(page: PageModel, markup: { readonly seed: number } | null): WrittenPage {
  const random = seeded(markup?.seed ?? 0);
  const spans: WordSpan[] = [];
  const html: string[] = [];
  let length = 0;
  const put = (text: string): string => {
    length += text.length;
    return escapeHtml(text);
  };
  for (const { tag, words } of page) {
    const line = words.map(({ id, text }, at) => {
      const gap = at === 0 ? '' : put(markup && random() < 0.1 ? '\n      ' : ' ');
      const start = length;
      const shown = put(text);
      spans.push({ id, start, end: length });
      return gap + (markup && random() < 0.05 ? `<em>${shown}</em>` : shown);
    });
    const inner = line.join('');
    html.push(
      markup
        ? `<div><${tag}><span>${inner}</span></${tag}></div>`
        : `<${tag}>${inner}</${tag}>${put('\n')}`,
    );
  }
  const body = html.join('');
  return {
    html: `<!doctype html><meta charset=utf-8><title>Bench</title><body>${markup ? `<main>${body}</main>` : body}`,
    spans,
  };
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
