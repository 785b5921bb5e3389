import type { Markup } from './markup.ts';
import { TextBuilder } from './text-builder.ts';

/**
 * The words of the tree as plain text, the one form in which a clipping is compared, searched and
 * found again. Paragraphs are parted by an empty line, list items and rows by a line end, cells by
 * a tab, `<br>` is a line end. Words of neighbouring blocks never run together; white space that
 * stands only between blocks counts for nothing, in `<pre>` all of it counts.
 */
export function textOf(markup: Markup): string {
  const builder = new TextBuilder();
  for (const node of markup) builder.add(node);
  return builder.parts
    .map(({ text }) => text)
    .join('')
    .trim();
}
