import type { Inline } from '../post/post.ts';

/** Content for a place that is set in italics as a whole, where an emphasis inside has nothing to add. */
export const withoutStress = (content: readonly Inline[]): readonly Inline[] =>
  content.map((inline) =>
    inline.kind === 'break'
      ? inline
      : { ...inline, marks: inline.marks.filter((mark) => mark !== 'em') },
  );
