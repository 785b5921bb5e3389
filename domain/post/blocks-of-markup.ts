import { isBlockTag, type Markup, type MarkupElement, type MarkupNode } from '../markup/markup.ts';
import { textOf } from '../markup/text-of.ts';
import { inlineOfMarkup } from './inline-of-markup.ts';
import type { Block } from './post.ts';

/**
 * Captured words as the blocks of a quote. Headings become strong paragraphs, since a headline of
 * the source must not join the outline of the post; a table's rows become lines with their cells
 * parted by bars.
 */
export function blocksOfMarkup(markup: Markup): readonly Block[] {
  const blocks: Block[] = [];
  let line: MarkupNode[] = [];
  const endLine = () => {
    blocks.push(...paragraph(line));
    line = [];
  };
  for (const node of markup) {
    if (typeof node === 'string' || !isBlockTag(node.tag)) line.push(node);
    else {
      endLine();
      blocks.push(...blocksOfElement(node));
    }
  }
  endLine();
  return blocks;
}

function blocksOfElement(element: MarkupElement): readonly Block[] {
  switch (element.tag) {
    case 'ul':
    case 'ol':
      return list(element);
    case 'blockquote':
      return [
        {
          kind: 'quote',
          blocks: blocksOfMarkup(element.children),
          attribution: null,
          url: null,
          lang: null,
        },
      ];
    case 'pre':
      return [{ kind: 'code', text: textOf(element.children) }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'tr':
      return paragraph(cellsInLine(element));
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return paragraph([{ tag: 'strong', children: element.children }]);
    default:
      return blocksOfMarkup(element.children);
  }
}

function list(element: MarkupElement): readonly Block[] {
  const items = element.children
    .map((child) => blocksOfMarkup(typeof child === 'string' ? [child] : child.children))
    .filter((blocks) => blocks.length > 0);
  return items.length > 0 ? [{ kind: 'list', ordered: element.tag === 'ol', items }] : [];
}

function cellsInLine(row: MarkupElement): Markup {
  const cells = row.children.filter((child) => typeof child !== 'string');
  return cells.flatMap((cell, index) => (index === 0 ? [cell] : [' | ', cell]));
}

function paragraph(line: Markup): readonly Block[] {
  const content = inlineOfMarkup(line);
  return content.length > 0 ? [{ kind: 'paragraph', content }] : [];
}
