import { FORMULA_SIGNS } from './formula-code.ts';

/** An element of a formula. */
export interface FormulaPart {
  readonly name: string;
  /** The text directly in it. */
  readonly text: string;
  readonly parts: readonly FormulaPart[];
}

/** Deeper than any formula that is meant to be read; what is deeper is left out. */
const DEEPEST = 60;

const [OPENS, NAMED, CLOSES] = FORMULA_SIGNS;

/** Reads what `formulaCode` wrote; null for anything else. */
export function readFormulaCode(code: string): FormulaPart | null {
  const top: Open = { name: '', text: '', parts: [] };
  const open: Open[] = [top];
  const tokens = code.split(/([\uE000-\uE002])/);
  for (const [at, token] of tokens.entries()) {
    const inner = open.at(-1);
    if (!inner) return null;
    if (token === OPENS) {
      const part: Open = { name: tokens[at + 1] ?? '', text: '', parts: [] };
      if (open.length < DEEPEST) inner.parts.push(part);
      open.push(part);
    } else if (token === CLOSES) open.pop();
    else if (token !== NAMED && tokens[at - 1] !== OPENS) inner.text += token;
  }
  return open.length === 1 ? (top.parts[0] ?? null) : null;
}

interface Open {
  readonly name: string;
  text: string;
  readonly parts: Open[];
}
