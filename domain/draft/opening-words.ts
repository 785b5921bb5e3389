import type { DraftBody } from './draft.ts';

/** More than fits into a list, in UTF-16 units. */
const MAX_OPENING = 120;

/** The text of the first block of a draft that has any; empty when none has. Never throws for what is stored. */
export function openingWords({ content = [] }: DraftBody): string {
  for (const block of Array.isArray(content) ? content : []) {
    const words = textOf(block).replace(/\s+/g, ' ').trim();
    if (words) return words.slice(0, MAX_OPENING).toWellFormed();
  }
  return '';
}

function textOf(node: unknown): string {
  const { text, content } = (node ?? {}) as Partial<Record<keyof DraftBody | 'text', unknown>>;
  if (typeof text === 'string') return text;
  return Array.isArray(content) ? content.map(textOf).join('') : '';
}
