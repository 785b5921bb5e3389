import { isBlockTag, type MarkupElement, type MarkupNode } from './markup.ts';

/** A stretch of `textOf` that is of one make. */
export interface TextPart {
  readonly text: string;
  /**
   * What it was read from, counted over all runs of text and line breaks of the tree in their order;
   * null between two lines, where nothing of the tree says it.
   */
  readonly leaf: number | null;
  /** Where in that run it begins, in UTF-16 units: what is before and behind it does not count. */
  readonly from: number;
}

/** Elements whose neighbours stand on the next line, not a paragraph away. */
const TIGHT: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'tr', 'caption']);

/** What can part two neighbours, the narrowest first; where two meet, the wider one stands. */
const GAPS = ['', '\t', '\n', '\n\n'] as const;
type Gap = (typeof GAPS)[number];

/**
 * Makes the text of a tree, node by node: see `textOf`. It is held in parts, so that a passage of many blocks
 * is not copied at each of them; white space at both ends of the whole is still there.
 */
export class TextBuilder {
  readonly parts: TextPart[] = [];
  #gap: Gap = '';
  #preDepth = 0;
  #leaf = -1;

  add(node: MarkupNode): void {
    if (typeof node === 'string') this.#write(node);
    else if (node.tag === 'br') this.#breakLine();
    else this.#enter(node);
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
    this.#leaf += 1;
    const startsLine = this.#gap !== '' || this.#isAtLineStart();
    const shown = startsLine && this.#preDepth === 0 ? words.replace(/^[ \t\n]+/, '') : words;
    if (shown === '') return;
    if (this.#gap !== '') {
      this.#closeLine();
      this.parts.push({ text: this.#gap, leaf: null, from: 0 });
    }
    this.parts.push({ text: shown, leaf: this.#leaf, from: words.length - shown.length });
    this.#gap = '';
  }

  /** Three line breaks are no wider apart than two: both leave one empty line. */
  #breakLine(): void {
    this.#leaf += 1;
    if (this.#gap !== '' || this.parts.length === 0) return;
    const isSecond = this.#isAtLineStart();
    this.#closeLine();
    if (this.parts.length > 0)
      this.parts.push({ text: isSecond ? '\n\n' : '\n', leaf: this.#leaf, from: 0 });
  }

  /** Asks for a gap before the next words. */
  #part(gap: Gap): void {
    const isWider = GAPS.indexOf(gap) > GAPS.indexOf(this.#gap);
    if (this.parts.length > 0 && isWider) this.#gap = gap;
  }

  #isAtLineStart(): boolean {
    return this.parts.at(-1)?.text.endsWith('\n') ?? true;
  }

  /** Takes white space off the end of what was written. */
  #closeLine(): void {
    for (let last = this.parts.pop(); last; last = this.parts.pop()) {
      const text = last.text.replace(/[ \t\n]+$/, '');
      if (text === '') continue;
      this.parts.push({ ...last, text });
      return;
    }
  }
}

function gapAround(tag: MarkupElement['tag']): Gap {
  if (tag === 'td' || tag === 'th') return '\t';
  if (!isBlockTag(tag)) return '';
  return TIGHT.has(tag) ? '\n' : '\n\n';
}
