import type { Inline } from '../post/post.ts';
import { type Direction, runsAgainst } from './direction.ts';

/**
 * The name as it may stand in a sentence of this direction. One with letters that run against it is
 * isolated, so that the sentence's colon, comma or handle stays on its side.
 */
export function isolateIn(direction: Direction, name: readonly Inline[]): readonly Inline[] {
  const isForeign = name.some(
    (inline) => inline.kind === 'text' && runsAgainst(inline.text, direction),
  );
  if (!isForeign) return name;
  return name.map((inline) =>
    inline.kind === 'text' ? { ...inline, marks: ['isolate', ...inline.marks] } : inline,
  );
}

/** The words of some content by which its direction is judged: those of isolated names do not count. */
export const wordsOutsideIsolates = (content: readonly Inline[]): string =>
  content
    .map((inline) =>
      inline.kind === 'text' && !inline.marks.includes('isolate') ? inline.text : ' ',
    )
    .join('');
