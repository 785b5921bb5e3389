import type { Markup, MarkupElement } from '../markup/markup.ts';
import { markOfTag } from '../post/inline-of-markup.ts';
import { numberingOf, numbersOf } from '../post/list-numbering.ts';
import type { Mark } from '../post/post.ts';
import { listLabel } from '../render/list-label.ts';

/** How a line is set. */
export interface LineLook {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'code' | 'row';
  /** How many lists and quotations it stands in. */
  readonly depth: number;
  /** What stands before an item: "•" or its number. */
  readonly marker: string;
}

/** How a run of text is set. */
export interface LeafSetting {
  readonly marks: readonly (Mark | 'q')[];
  readonly href: string | null;
  readonly look: LineLook;
}

/** For each run of text and line break of the tree, in order, how it is set. */
export function leafSettings(markup: Markup): readonly LeafSetting[] {
  const settings: LeafSetting[] = [];
  const walk = (nodes: Markup, around: LeafSetting): void => {
    for (const node of nodes) {
      if (typeof node === 'string' || node.tag === 'br') settings.push(around);
      else if (node.tag === 'ol' || node.tag === 'ul') items(node, deeper(around));
      else walk(node.children, inside(node, around));
    }
  };
  const items = (list: MarkupElement, around: LeafSetting): void => {
    const numbering = numberingOf(list, numbersOf(list)) ?? undefined;
    for (const [index, item] of list.children.entries()) {
      const marker = list.tag === 'ol' ? `${listLabel({ numbering }, index)}.` : '•';
      const look = { ...around.look, kind: 'item' as const, marker };
      walk(typeof item === 'string' ? [item] : item.children, { ...around, look });
    }
  };
  walk(markup, { marks: [], href: null, look: { kind: 'paragraph', depth: 0, marker: '' } });
  return settings;
}

const deeper = (around: LeafSetting): LeafSetting => ({
  ...around,
  look: { ...around.look, depth: around.look.depth + 1 },
});

function inside({ tag, attributes }: MarkupElement, around: LeafSetting): LeafSetting {
  const kind = KINDS[tag];
  if (kind) return { ...around, look: { ...around.look, kind } };
  if (tag === 'blockquote') return deeper(around);
  const mark = tag === 'q' ? 'q' : markOfTag(tag);
  const href = (tag === 'a' && attributes?.href) || around.href;
  return { ...around, href, marks: mark ? [...around.marks, mark] : around.marks };
}

const KINDS: Partial<Record<MarkupElement['tag'], LineLook['kind']>> = {
  pre: 'code',
  tr: 'row',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
};
