import { textInside } from './dom.ts';

/** True for letters that lean to a side. */
export const leans = ({ fontStyle }: CSSStyleDeclaration): boolean => fontStyle !== 'normal';
/** True for letters that readers call bold. */
export const isHeavy = ({ fontWeight }: CSSStyleDeclaration): boolean => Number(fontWeight) >= 600;
/** The size of letters in CSS pixels. */
export const sizeOf = ({ fontSize }: CSSStyleDeclaration): number => Number.parseFloat(fontSize);

/** A box of words that those of the elements in it are compared with. */
export class WordsBox {
  readonly style: CSSStyleDeclaration;
  readonly #element: Element;
  #leans: boolean | undefined;
  #length = -1;

  constructor(element: Element, style: CSSStyleDeclaration) {
    this.#element = element;
    this.style = style;
  }

  /** Wanted for every element in it, so the style is asked only once. */
  get leans(): boolean {
    this.#leans ??= leans(this.style);
    return this.#leans;
  }

  /** True when the element inside holds all of the box's words: nothing is left to compare it with. */
  isFilledBy(element: Element): boolean {
    // Counted once: a box may hold any number of elements.
    if (this.#length < 0) this.#length = lengthOf(this.#element);
    return lengthOf(element) >= this.#length;
  }
}

const lengthOf = (element: Element): number => textInside(element).trim().length;
