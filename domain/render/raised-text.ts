const RAISED = table('0123456789+-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const LOWERED = table('0123456789+-=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');

/**
 * Raised text where there is no markup for it: "10²" must not become "102". Text that has no raised
 * form, such as the "th" of a date, stays as it is.
 */
export const raisedText = (text: string): string => written(text, RAISED);

/** Lowered text where there is no markup for it, like `raisedText`. */
export const loweredText = (text: string): string => written(text, LOWERED);

function written(text: string, forms: ReadonlyMap<string, string>): string {
  const characters = Array.from(text, (character) => forms.get(character));
  return characters.every((character) => character !== undefined) ? characters.join('') : text;
}

function table(plain: string, formed: string): ReadonlyMap<string, string> {
  const forms = Array.from(formed);
  return new Map(Array.from(plain, (character, index) => [character, forms[index] ?? character]));
}
