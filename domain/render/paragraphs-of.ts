import type { Inline } from '../post/post.ts';

/**
 * Content parted where two line breaks meet: writers of web pages make paragraphs that way, and a
 * paragraph of Markdown or plain text cannot hold an empty line. No part begins or ends with white
 * space or a break, and parts that show nothing are left out.
 */
export function paragraphsOf(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const parts: Inline[][] = [[]];
  let lineIsBlank = true;
  for (const inline of content) {
    if (inline.kind === 'break' && lineIsBlank) parts.push([]);
    else parts.at(-1)?.push(inline);
    lineIsBlank = isBlank(inline) && (lineIsBlank || inline.kind === 'break');
  }
  return parts.map(trimmed).filter((part) => part.length > 0);
}

function trimmed(part: readonly Inline[]): readonly Inline[] {
  const start = part.findIndex((inline) => !isBlank(inline));
  const end = part.findLastIndex((inline) => !isBlank(inline));
  return part.slice(start < 0 ? part.length : start, end + 1).map((inline, index, kept) => {
    if (inline.kind === 'break') return inline;
    const text = index === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: index === kept.length - 1 ? text.trimEnd() : text };
  });
}

const isBlank = (inline: Inline): boolean => inline.kind === 'break' || inline.text.trim() === '';
