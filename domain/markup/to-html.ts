import { isVoidTag, type Markup, type MarkupElement } from './markup.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00A0': '&nbsp;',
};

/** Text made safe between tags and inside a double-quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"\u00A0]/g, (character) => ESCAPES[character] ?? character);

/**
 * The tree as HTML. A parser finds no element, attribute or address in it that is not in the tree,
 * and makes the same tree of it again, as long as the tree keeps HTML's rules for what may stand in
 * what; all that `readSelection` makes does.
 */
export function markupToHtml(markup: Markup): string {
  return markup
    .map((node) => (typeof node === 'string' ? escapeHtml(node) : elementToHtml(node)))
    .join('');
}

function elementToHtml({ tag, attributes = {}, children }: MarkupElement): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  if (isVoidTag(tag)) return `<${tag}${written}>`;
  const inner = markupToHtml(children);
  // A parser drops a line end right after `<pre>`, so one that counts has to be written twice.
  const start = tag === 'pre' && inner.startsWith('\n') ? '\n' : '';
  return `<${tag}${written}>${start}${inner}</${tag}>`;
}
