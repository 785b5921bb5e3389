import { isBlockTag, type Markup, type MarkupElement, type MarkupNode } from './markup.ts';

/** Elements whose neighbours stand on the next line, not a paragraph away. */
const TIGHT: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'tr', 'caption']);

/** What can part two neighbours, the narrowest first; where two meet, the wider one stands. */
const GAPS = ['', '\t', '\n', '\n\n'] as const;
type Gap = (typeof GAPS)[number];

/**
 * The words of the tree as plain text, the one form in which a clipping is compared, searched and
 * found again. Paragraphs are parted by an empty line, list items and rows by a line end, cells by
 * a tab, `<br>` is a line end. Words of neighbouring blocks never run together; white space that
 * stands only between blocks counts for nothing, in `<pre>` all of it counts.
 */
export function textOf(markup: Markup): string {
  const text = new TextBuilder();
  for (const node of markup) text.add(node);
  return text.finish();
}

/** Holds its text in parts, so that a passage of many blocks is not copied at each of them. */
class TextBuilder {
  readonly #parts: string[] = [];
  #gap: Gap = '';
  #preDepth = 0;

  add(node: MarkupNode): void {
    if (typeof node === 'string') this.#write(node);
    else if (node.tag === 'br') this.#breakLine();
    else this.#enter(node);
  }

  finish(): string {
    return this.#parts.join('').trim();
  }

  #enter({ tag, children }: MarkupElement): void {
    const gap = gapAround(tag);
    this.#part(gap);
    this.#preDepth += Number(tag === 'pre');
    for (const child of children) this.add(child);
    this.#preDepth -= Number(tag === 'pre');
    this.#part(gap);
  }

  #write(words: string): void {
    const startsLine = this.#gap !== '' || this.#isAtLineStart();
    const shown = startsLine && this.#preDepth === 0 ? words.replace(/^[ \t\n]+/, '') : words;
    if (shown === '') return;
    if (this.#gap !== '') this.#closeLine();
    this.#parts.push(this.#gap, shown);
    this.#gap = '';
  }

  /** Three line breaks are no wider apart than two: both leave one empty line. */
  #breakLine(): void {
    if (this.#gap !== '' || this.#parts.length === 0) return;
    const isSecond = this.#isAtLineStart();
    this.#closeLine();
    if (this.#parts.length > 0) this.#parts.push(isSecond ? '\n\n' : '\n');
  }

  /** Asks for a gap before the next words. */
  #part(gap: Gap): void {
    const isWider = GAPS.indexOf(gap) > GAPS.indexOf(this.#gap);
    if (this.#parts.length > 0 && isWider) this.#gap = gap;
  }

  #isAtLineStart(): boolean {
    return this.#parts.at(-1)?.endsWith('\n') ?? true;
  }

  /** Takes white space off the end of what was written. */
  #closeLine(): void {
    while (this.#parts.length > 0) {
      const last = (this.#parts.pop() ?? '').replace(/[ \t\n]+$/, '');
      if (last === '') continue;
      this.#parts.push(last);
      return;
    }
  }
}

function gapAround(tag: MarkupElement['tag']): Gap {
  if (tag === 'td' || tag === 'th') return '\t';
  if (!isBlockTag(tag)) return '';
  return TIGHT.has(tag) ? '\n' : '\n\n';
}
