import { type ComponentChildren, h } from 'preact';
import { type Inline, MARKS, type TextRun } from '../../domain/post/post.ts';
import { MARK_ELEMENT } from '../../domain/render/mark-element.ts';

/** Runs of text as elements. */
export function PostInlines({ content }: { readonly content: readonly Inline[] }) {
  return content.map((inline, index) =>
    inline.kind === 'break' ? <br key={index} /> : <Run key={index} run={inline} />,
  );
}

function Run({ run }: { readonly run: TextRun }) {
  const marked = MARKS.filter((mark) => run.marks.includes(mark)).reduceRight<ComponentChildren>(
    (inner, mark) => h(MARK_ELEMENT[mark], null, inner),
    run.text,
  );
  if (run.href === null) return <>{marked}</>;
  return (
    <a href={run.href} rel="noreferrer" target="_blank">
      {marked}
    </a>
  );
}
