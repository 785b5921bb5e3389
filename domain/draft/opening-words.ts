import type { DraftBody } from './draft.ts';

/** More than fits into a list, in UTF-16 units. */
const MAX_OPENING = 120;

/** The first words of the blogger's own in a draft's body; empty when there are none. Never throws for what is stored. */
export function openingWords(body: DraftBody): string {
  let words = '';
  const read = (node: unknown): void => {
    if (words.length >= MAX_OPENING || typeof node !== 'object' || node === null) return;
    const { text, content } = node as { readonly text?: unknown; readonly content?: unknown };
    if (typeof text === 'string') words += text;
    if (!Array.isArray(content)) return;
    for (const child of content) read(child);
    if (words !== '' && !words.endsWith(' ')) words += ' ';
  };
  read(body);
  return words.slice(0, MAX_OPENING).trim().toWellFormed();
}
