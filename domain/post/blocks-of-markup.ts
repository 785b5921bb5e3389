import { isBlockTag, type Markup, type MarkupElement, type MarkupNode } from '../markup/markup.ts';
import { textOf } from '../markup/text-of.ts';
import type { Phrases } from '../words/phrases.ts';
import { phrasesFor } from '../words/phrases-for.ts';
import { inlineOfMarkup } from './inline-of-markup.ts';
import { numberingOf, numbersOf } from './list-numbering.ts';
import type { Block } from './post.ts';

/** What inline quotations are marked with, by depth. */
type Marks = Phrases['quotationMarks'];

/**
 * Captured words as the blocks of a quote. Headings become strong paragraphs, since a headline of
 * the source must not join the outline of the post; a table's rows become lines with their cells
 * parted by bars. Quotations in a line get the marks of `lang`, the language of the words.
 */
export const blocksOfMarkup = (markup: Markup, lang = ''): readonly Block[] =>
  blocksOf(markup, phrasesFor(lang).phrases.quotationMarks);

function blocksOf(markup: Markup, marks: Marks): readonly Block[] {
  const blocks: Block[] = [];
  let line: MarkupNode[] = [];
  const endLine = () => {
    blocks.push(...paragraph(line, marks));
    line = [];
  };
  for (const node of markup) {
    if (typeof node === 'string' || !isBlockTag(node.tag)) line.push(node);
    else {
      endLine();
      blocks.push(...blocksOfElement(node, marks));
    }
  }
  endLine();
  return blocks;
}

function blocksOfElement(element: MarkupElement, marks: Marks): readonly Block[] {
  switch (element.tag) {
    case 'ul':
    case 'ol':
      return list(element, marks);
    case 'blockquote':
      return [
        {
          kind: 'quote',
          blocks: blocksOf(element.children, marks),
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
      return paragraph(cellsInLine(element), marks);
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return paragraph([{ tag: 'strong', children: element.children }], marks);
    default:
      return blocksOf(element.children, marks);
  }
}

function list(element: MarkupElement, marks: Marks): readonly Block[] {
  const numbers = numbersOf(element);
  const kept = element.children
    .map((child) => blocksOf(typeof child === 'string' ? [child] : child.children, marks))
    .map((blocks, index) => ({ blocks, number: numbers[index] ?? 1 }))
    .filter(({ blocks }) => blocks.length > 0);
  const items = kept.map(({ blocks }) => blocks);
  if (items.length === 0) return [];
  if (element.tag === 'ul') return [{ kind: 'list', ordered: false, items }];
  const numbering = numberingOf(
    element,
    kept.map(({ number }) => number),
  );
  return [{ kind: 'list', ordered: true, items, ...(numbering && { numbering }) }];
}

function cellsInLine(row: MarkupElement): Markup {
  const cells = row.children.filter((child) => typeof child !== 'string');
  return cells.flatMap((cell, index) => (index === 0 ? [cell] : [' | ', cell]));
}

function paragraph(line: Markup, marks: Marks): readonly Block[] {
  const content = inlineOfMarkup(line, marks);
  return content.length > 0 ? [{ kind: 'paragraph', content }] : [];
}
