import { isBlockTag, type Markup, type MarkupNode } from './markup.ts';

/** Elements whose neighbours stand on the next line, not a paragraph away. */
const TIGHT: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'tr', 'caption']);

/**
 * The words of the tree as plain text, the one form in which a clipping is compared, searched and
 * found again. Paragraphs are parted by an empty line, list items and rows by a line end, cells by
 * a tab, `<br>` is a line end. Words of neighbouring blocks never run together.
 */
export function textOf(markup: Markup): string {
  const text = new TextBuilder();
  for (const node of markup) text.add(node);
  return text.finish();
}

class TextBuilder {
  #done = '';
  #gap = '';

  add(node: MarkupNode): void {
    if (typeof node === 'string') return this.#write(node);
    if (node.tag === 'br') return this.#write('\n');
    const gap = gapAround(node.tag);
    this.#part(gap);
    for (const child of node.children) this.add(child);
    this.#part(gap);
  }

  finish(): string {
    return this.#done.replace(/[ \t]*\n[ \t]*/g, '\n').trim();
  }

  #write(words: string): void {
    if (words === '') return;
    this.#done += this.#gap + words;
    this.#gap = '';
  }

  /** Asks for a gap before the next words; of two gaps that meet, the wider one stands. */
  #part(gap: string): void {
    if (this.#done !== '' && gap.length > this.#gap.length) this.#gap = gap;
  }
}

function gapAround(tag: Exclude<MarkupNode, string>['tag']): string {
  if (tag === 'td' || tag === 'th') return '\t';
  if (!isBlockTag(tag)) return '';
  return TIGHT.has(tag) ? '\n' : '\n\n';
}
