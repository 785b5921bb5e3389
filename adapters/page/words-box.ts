import { textInside } from './dom.ts';

/** How letters are drawn, as far as it can mean something. */
export interface Letters {
  readonly leans: boolean;
  readonly isHeavy: boolean;
  /** In CSS pixels. */
  readonly size: number;
}

/** What a style says of its letters. */
export const lettersOf = ({ fontStyle, fontWeight, fontSize }: CSSStyleDeclaration): Letters => ({
  leans: fontStyle !== 'normal',
  isHeavy: Number(fontWeight) >= 600,
  size: Number.parseFloat(fontSize),
});

/** A box of words that others are compared with; looked at only when there are any. */
export class WordsBox {
  readonly #element: Element;
  readonly #style: CSSStyleDeclaration;
  #letters: Letters | null = null;
  #length: number | null = null;

  constructor(element: Element, style: CSSStyleDeclaration) {
    this.#element = element;
    this.#style = style;
  }

  get letters(): Letters {
    this.#letters ??= lettersOf(this.#style);
    return this.#letters;
  }

  /** True when the element inside holds all of the box's words: nothing is left to compare it with. */
  isFilledBy(element: Element): boolean {
    this.#length ??= textInside(this.#element).trim().length;
    return textInside(element).trim().length >= this.#length;
  }
}
