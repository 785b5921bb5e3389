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

/** The tree as HTML. Parsing the result and reading it back gives the same tree. */
export function markupToHtml(markup: Markup): string {
  return markup
    .map((node) => (typeof node === 'string' ? escapeHtml(node) : elementToHtml(node)))
    .join('');
}

function elementToHtml({ tag, attributes = {}, children }: MarkupElement): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  return isVoidTag(tag) ? `<${tag}${written}>` : `<${tag}${written}>${markupToHtml(children)}</${tag}>`;
}
