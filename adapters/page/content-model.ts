import type { MarkupElement, MarkupNode, MarkupTag } from '../../domain/markup/markup.ts';

/** What may stand directly in an element that is made of parts, and the part that anything else is put into. */
const PARTS: Partial<
  Record<MarkupTag, { readonly allowed: readonly MarkupTag[]; readonly wrap: MarkupTag }>
> = {
  ul: { allowed: ['li'], wrap: 'li' },
  ol: { allowed: ['li'], wrap: 'li' },
  dl: { allowed: ['dt', 'dd'], wrap: 'dd' },
  table: { allowed: ['caption', 'tr'], wrap: 'tr' },
  tr: { allowed: ['td', 'th'], wrap: 'td' },
};

/** The element that a part may not stand without. */
const HOME: Partial<Record<MarkupTag, MarkupTag>> = {
  li: 'ul',
  dt: 'dl',
  dd: 'dl',
  caption: 'table',
  tr: 'table',
  td: 'tr',
  th: 'tr',
};

/** Elements whose only paragraph is said without one. */
const SINGLE_LINE: ReadonlySet<MarkupTag> = new Set(['li', 'dt', 'dd', 'td', 'th', 'caption']);

/**
 * The children as HTML allows them inside `parent` (null at the top), so that a parser reading
 * the tree back makes the same one: no item without its list, no cell without its row.
 */
export function fitChildren(
  parent: MarkupTag | null,
  children: readonly MarkupElement[],
): readonly MarkupNode[] {
  const parts = parent ? PARTS[parent] : undefined;
  if (parts) {
    return children.map((child) =>
      parts.allowed.includes(child.tag) ? child : wrapIn(parts.wrap, [child]),
    );
  }
  const housed = house(children);
  return parent && SINGLE_LINE.has(parent) ? withoutOnlyParagraph(housed) : housed;
}

const wrapIn = (tag: MarkupTag, children: readonly MarkupElement[]): MarkupElement => ({
  tag,
  children: fitChildren(tag, children),
});

/** Puts neighbouring parts that lost their home into one. */
function house(children: readonly MarkupElement[]): readonly MarkupElement[] {
  const housed: MarkupElement[] = [];
  let [home, waiting]: [MarkupTag | undefined, MarkupElement[]] = [undefined, []];
  const settle = () => {
    if (home && waiting.length > 0) housed.push(...house([wrapIn(home, waiting)]));
    waiting = [];
  };
  for (const child of children) {
    const next = HOME[child.tag];
    if (next !== home) settle();
    home = next;
    if (home) waiting.push(child);
    else housed.push(child);
  }
  settle();
  return housed;
}

function withoutOnlyParagraph(children: readonly MarkupElement[]): readonly MarkupNode[] {
  const isOnly = children.filter(({ tag }) => tag === 'p').length === 1;
  return isOnly
    ? children.flatMap((child): readonly MarkupNode[] =>
        child.tag === 'p' ? child.children : [child],
      )
    : children;
}
