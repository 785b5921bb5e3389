import { cleanLine } from '../markup/clean-text.ts';

/**
 * The categories or tags in what a blogger typed: parted by commas, trimmed, without empty ones, and
 * each once whatever its case; the first spelling stands.
 */
export function parseTerms(typed: string): readonly string[] {
  const terms = new Map<string, string>();
  for (const part of typed.split(/[,،、]/)) {
    const term = cleanLine(part);
    if (term && !terms.has(term.toLowerCase())) terms.set(term.toLowerCase(), term);
  }
  return [...terms.values()];
}
