import type { Markup, MarkupElement, MarkupNode, MarkupTag } from '../../domain/markup/markup.ts';
import { fitChildren } from './content-model.ts';
import { isStyleMark } from './look.ts';
import { assembleLine, assemblePre, fill, type Run, type Shell } from './markup-line.ts';

/** Blocks that hold words directly; the other blocks hold blocks. */
const LINES: ReadonlySet<MarkupTag> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre']);
/** Boxes and inline elements beyond these depths are passed through, so that the tree keeps under `MAX_DEPTH`. */
const MAX_BOXES = 20;
const MAX_MARKS = 16;

/** A letter or figure on both sides of a seam. */
const LETTERS_MEET = /[\p{L}\p{N}]\0[\p{L}\p{N}]/u;

interface Frame {
  readonly shell: Shell;
  /** The blocks inside; null for a block that holds words directly. */
  readonly children: MarkupElement[] | null;
}

/**
 * Builds captured markup from a walk over a page. The page may nest as it likes (a link around
 * paragraphs, a heading around boxes); what comes out is HTML that a parser leaves as it is:
 * words always stand in a block, and inline elements are repeated inside each block they cross.
 */
export class MarkupBuilder {
  readonly #top: MarkupElement[] = [];
  readonly #frames: Frame[] = [];
  #marks: readonly Shell[] = [];
  #line: Run[] = [];
  #isGap = false;
  /** Letters that stand right before the next words. */
  #cap: readonly Run[] = [];

  /** Adds words as the page's source has them; `keepLines` when its line ends are shown. */
  words(text: string, keepLines: boolean): void {
    const lines = keepLines && !this.#isPre() ? text.split('\n') : [text];
    for (const [index, line] of lines.entries()) {
      if (index > 0) this.#add(null);
      this.#add(line);
    }
  }

  /** Keeps the words of `content` for the start of the next words, in whatever block they stand. */
  cap(content: () => void): void {
    const line = this.#line;
    this.#line = [];
    content();
    const runs = this.#line.map(({ words, marks }) => ({ words: words?.trim() ?? '', marks }));
    this.#cap = [...this.#cap, ...runs];
    this.#line = line;
  }

  /** Ends the line, not the block. */
  lineBreak(): void {
    this.#add(null);
  }

  /** Ends the block of words, if there is one: what follows stands apart. */
  part(): void {
    if (this.#isPre()) {
      if (this.#line.length > 0 && !(this.#line.at(-1)?.words ?? '\n').endsWith('\n'))
        this.#add('\n');
      return;
    }
    this.#flush();
  }

  /** Runs `content` inside a block. A `p` inside a heading stays part of the heading, any block inside code a line of it. */
  block(shell: Shell, content: () => void): void {
    const around = this.#frames.at(-1);
    const isTold =
      around?.children === null &&
      (around.shell.tag === 'pre' || (shell.tag === 'p' && around.shell.tag !== 'p'));
    if (isTold || this.#frames.length >= MAX_BOXES) {
      const isInRow = isTold && isCell(shell.tag);
      if (!isInRow) this.part();
      content();
      if (!isInRow) this.part();
    } else {
      this.#enter(shell, content);
    }
  }

  /** Runs `content` inside an inline element. A link inside a link is part of it. */
  inline(shell: Shell, content: () => void): void {
    const isTold = shell.tag === 'a' && this.#marks.some(({ tag }) => tag === 'a');
    this.#within(isTold ? this.#marks : [...this.#marks, shell], content);
  }

  /** Runs `content` with these of the marks that style alone makes; an element that says the same is enough. */
  styled(marks: readonly Shell[], content: () => void): void {
    const kept = this.#marks.filter((mark) => !isStyleMark(mark) || marks.includes(mark));
    const added = marks.filter(({ tag }) => kept.every((mark) => mark.tag !== tag));
    this.#within([...kept, ...added], content);
  }

  /** Leaves out a sign that is no word: letters on both sides of it do not touch. */
  gap(): void {
    this.#isGap = true;
  }

  /** What was built; `lang` is the language of the blocks that don't name their own. */
  finish(lang: string | null): Markup {
    this.#line.push(...this.#cap);
    this.#flush();
    const blocks = fitChildren(null, this.#top.filter(hasWords));
    return lang === null ? blocks : blocks.map((block) => inLanguage(block, lang));
  }

  #enter(shell: Shell, content: () => void): void {
    this.#flush();
    const children: MarkupElement[] | null = LINES.has(shell.tag) ? null : [];
    this.#frames.push({ shell, children });
    content();
    this.#flush();
    this.#frames.pop();
    if (!children) return;
    const fitted = fitChildren(shell.tag, children);
    if (fitted.length > 0 || isCell(shell.tag)) this.#box().push(fill(shell, fitted));
  }

  #within(marks: readonly Shell[], content: () => void): void {
    const around = this.#marks;
    if (marks.length <= MAX_MARKS) this.#marks = marks;
    content();
    this.#marks = around;
  }

  #add(words: string | null): void {
    if (words === '') return;
    if (words?.trim()) {
      this.#line.push(...this.#cap);
      this.#cap = [];
    }
    const touches = LETTERS_MEET.test(`${this.#line.at(-1)?.words}\0${words}`);
    this.#line.push({ words: this.#isGap && touches ? ` ${words}` : words, marks: this.#marks });
    this.#isGap = false;
  }

  #flush(): void {
    const [line, frame] = [this.#line, this.#frames.at(-1)];
    this.#line = [];
    const children = this.#isPre() ? assemblePre(line) : assembleLine(line);
    const shell: Shell = frame?.children === null ? frame.shell : { tag: 'p' };
    if (children.length > 0) this.#box().push(fill(shell, children));
  }

  #isPre(): boolean {
    return this.#frames.at(-1)?.shell.tag === 'pre';
  }

  /** The blocks that the current block belongs among. */
  #box(): MarkupElement[] {
    return this.#frames.findLast(({ children }) => children !== null)?.children ?? this.#top;
  }
}

const isCell = (tag: MarkupTag): boolean => tag === 'td' || tag === 'th';

/** False for a box of empty cells. */
const hasWords = ({ children }: MarkupElement): boolean =>
  children.some((child) => (typeof child === 'string' ? child.trim() !== '' : hasWords(child)));

const inLanguage = (block: MarkupNode, lang: string): MarkupNode =>
  typeof block === 'string' ? block : { ...block, attributes: { lang, ...block.attributes } };
