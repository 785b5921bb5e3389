import { type Inline, run } from '../post/post.ts';

/**
 * A phrase with its slots filled by runs of text, which keep their marks and links. The words of the phrase
 * are plain runs. A slot that is not given stays empty.
 */
export function fill(
  template: string,
  slots: Readonly<Record<string, readonly Inline[]>>,
): readonly Inline[] {
  return template.split(/(\{\w+\})/).flatMap((part): readonly Inline[] => {
    if (part === '') return [];
    return part.startsWith('{') ? (slots[part.slice(1, -1)] ?? []) : [run(part)];
  });
}
