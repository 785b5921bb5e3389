import type { Markup } from './markup.ts';
import { TextBuilder, type TextPart } from './text-builder.ts';

/** `textOf` in the parts of which it is made: each is a stretch of one run of the tree, or a gap. */
export function textParts(markup: Markup): readonly TextPart[] {
  const builder = new TextBuilder();
  for (const node of markup) builder.add(node);
  const parts = builder.parts.filter(({ text }) => text !== '');
  const first = parts.findIndex(({ text }) => text.trim() !== '');
  const last = parts.findLastIndex(({ text }) => text.trim() !== '');
  return parts.slice(Math.max(first, 0), last + 1).map((part, index, kept) => {
    const before = index === 0 ? part.text.length - part.text.trimStart().length : 0;
    const end = index === kept.length - 1 ? part.text.trimEnd().length : part.text.length;
    return { ...part, text: part.text.slice(before, end), from: part.from + before };
  });
}
