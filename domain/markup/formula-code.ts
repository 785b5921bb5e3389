/** The signs around the parts of a `formulaCode`: before its name, after it, after its content. */
export const FORMULA_SIGNS = ['\uE000', '\uE001', '\uE002'] as const;

/**
 * An element of a formula (`tex` for a formula in TeX) with its content, as text. A page script
 * carries formulas so, and `writeFormulas` makes words of them: no words hold these characters,
 * since what is for private use is never read as words.
 */
export const formulaCode = (name: string, content: string): string =>
  FORMULA_SIGNS[0] + name + FORMULA_SIGNS[1] + content + FORMULA_SIGNS[2];
