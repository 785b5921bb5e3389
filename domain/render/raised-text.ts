const RAISED = table('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ');
const LOWERED = table('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');
/** Raised words that have a sign of their own, whatever they stand after. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['TM', '™'],
  ['SM', '℠'],
]);
/** Hyphens and dashes that are a minus where they open the raised text. */
const OPENING_MINUS = /^[‐‑–](?=[\d\p{L}]|$)/u;

/** What stands around raised or lowered text. */
export interface Around {
  /** The text before it, as far as it is known. */
  readonly before: string;
  readonly after: string;
  /** True when it is all that its link holds: the sign of a note. */
  readonly isLinked: boolean;
}

/**
 * Raised text where there is no markup for it, so that no other number is read: "10⁻³" where all of it
 * has raised forms, `10^(6.5)` where not, `[a]` for the sign of a note. Words and the endings of
 * ordinals ("1st", "1er") read right as they are.
 */
export function raisedText(text: string, around: Around): string {
  const said = text.trim().replace(OPENING_MINUS, '-');
  const formed = SIGNS.get(said) ?? degree(said, around) ?? inForms(said, RAISED);
  return text.replace(text.trim(), () => formed ?? setApart(text.trim(), '^', around));
}

/** Lowered text where there is no markup for it, like `raisedText`: "H₂O", `x_(1,2)`. */
export function loweredText(text: string, around: Around): string {
  const said = text.trim().replace(OPENING_MINUS, '-');
  const formed = /\p{L}{2}/u.test(said) ? null : inForms(said, LOWERED);
  return text.replace(text.trim(), () => formed ?? setApart(text.trim(), '_', around));
}

/** The ending of an ordinal in Spanish and Portuguese, and a degree that is spelled as a letter. */
function degree(said: string, { before, isLinked }: Around): string | null {
  if (isLinked || !/\d\.?$/.test(before)) return null;
  if (said === 'o') return 'º';
  return said === 'a' && before.endsWith('.') ? 'ª' : null;
}

function setApart(said: string, sign: '^' | '_', around: Around): string {
  if (!/[\p{L}\p{N}]/u.test(said) || /^[([].*[)\]]$/.test(said)) return said;
  if (sign === '^' && around.isLinked) return `[${said}]`;
  if (/^[\p{L}\p{M}.]+$/u.test(said) && !isVariable(said, sign, around)) return said;
  if (sign === '^' && /(\p{L}[\p{L}\p{M}]|[.,;:!?’”»"])$/u.test(around.before)) return `[${said}]`;
  const isClose =
    /[\p{L}\p{M}\p{N})\]]$/u.test(around.before) || /^[\p{L}\p{N}]/u.test(around.after);
  if (!isClose) return said;
  return Array.from(said).length === 1 ? sign + said : `${sign}(${said})`;
}

/** One letter that stands for a number: behind a figure none that ends an ordinal or names a unit, or behind one letter. */
function isVariable(said: string, sign: '^' | '_', { before }: Around): boolean {
  if (sign === '_') return /\p{N}$/u.test(before);
  if (/^\p{Script=Greek}$/u.test(said)) return /(\p{N}|(?<!\p{L})\p{L})$/u.test(before);
  if (/\p{N}$/u.test(before)) return /^[b-dfgj-lpqu-zN]$/.test(said);
  return /(?<!\p{L})\p{L}$/u.test(before) && /^[jkpqx-zTH]$/.test(said);
}

/** The text in these forms, white space as it is; null when something in it has none. Forms alone are forms already. */
function inForms(text: string, forms: ReadonlyMap<string, string>): string | null {
  const known = new Set(forms.values());
  const characters = Array.from(text);
  if (characters.every((character) => known.has(character))) return text;
  const formed = characters.map((character) =>
    /\s/.test(character) ? character : forms.get(character),
  );
  return formed.every((character) => character !== undefined) ? formed.join('') : null;
}

function table(plain: string, formed: string): ReadonlyMap<string, string> {
  const forms = Array.from(formed);
  return new Map(Array.from(plain, (character, index) => [character, forms[index] ?? character]));
}
