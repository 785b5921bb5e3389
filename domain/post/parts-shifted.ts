import type { Inline } from './post.ts';

/**
 * True when the run at that place keeps two raised or two lowered runs two: it has no text and stands
 * between them. An exponent and the sign of a note behind it would be read as one number.
 */
export function partsShifted(content: readonly Inline[], at: number): boolean {
  const [before, run, after] = [content[at - 1], content[at], content[at + 1]];
  if (before?.kind !== 'text' || after?.kind !== 'text') return false;
  const areAlike = (['sup', 'sub'] as const).some(
    (shift) => before.marks.includes(shift) && after.marks.includes(shift),
  );
  return run?.kind === 'text' && run.text === '' && areAlike;
}
