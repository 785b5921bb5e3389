import { type Inline, run } from '../post/post.ts';

/** Names as a list in the manner of the locale, "A, B and C"; what stands between them is plain. */
export function listRuns(names: readonly (readonly Inline[])[], locale: string): readonly Inline[] {
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(
    names.map((_, index) => String(index)),
  );
  return parts.flatMap(({ type, value }) =>
    type === 'element' ? (names[Number(value)] ?? []) : [run(value)],
  );
}
