import type { Timed } from './corpus.ts';

const BETWEEN = /\s*(?:,|;|\||•|·|、|&)\s*|\s+(?:and|und|et|og|och)\s+/u;

/**
 * The answer with its authors one by one. Peers give them as one string; it is split generously, so
 * that the form alone costs them nothing.
 */
export function oneByOne(said: Omit<Timed, 'id'>): Omit<Timed, 'id'> {
  if (!said.result) return said;
  const names = [said.result.authors]
    .flat()
    .flatMap((name) => name.replace(/^by:? /i, '').split(BETWEEN));
  const authors = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  return { ...said, result: { ...said.result, authors } };
}
