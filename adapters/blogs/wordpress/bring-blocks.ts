import type { ForeignBlock } from '../../../domain/publish/bring-theirs.ts';
import { nodeOfElement } from './node-of-element.ts';
import { type Element, parseMarkup } from './parse-markup.ts';

/** The start or the end of a block, or a block that is one comment. */
const COMMENT = /<!-- (\/)?wp:[a-z][a-z0-9/-]*(?: .*?)?(\/)?-->/gs;

/**
 * The top-level blocks of WordPress content. Text outside of blocks, as the classic editor writes it,
 * is one block for each element.
 */
export function bringBlocks(content: string): readonly ForeignBlock[] {
  const blocks: ForeignBlock[] = [];
  let depth = 0;
  let from = 0;
  for (const comment of content.matchAll(COMMENT)) {
    const [text, isEnd, isWhole] = comment;
    const end = comment.index + text.length;
    if (depth === 0) {
      blocks.push(...looseBlocks(content.slice(from, comment.index)));
      from = comment.index;
    }
    if (!isWhole) depth = Math.max(0, depth + (isEnd ? -1 : 1));
    if (depth === 0) {
      blocks.push(blockOf(content.slice(from, end)));
      from = end;
    }
  }
  return [...blocks, ...looseBlocks(content.slice(from))];
}

const looseBlocks = (html: string): readonly ForeignBlock[] =>
  html.trim() === '' ? [] : parseMarkup(html).map((element) => ofElements('', [element]));

const blockOf = (html: string): ForeignBlock => ofElements(html.trim(), parseMarkup(html));

const isMore = (form: string): boolean => form.startsWith('<!-- wp:more ');

function ofElements(form: string, elements: readonly (Element | string)[]): ForeignBlock {
  const filled = elements.filter((one) => typeof one !== 'string' || one.trim() !== '');
  const isQuote = filled.some((one) => typeof one !== 'string' && one.tag === 'blockquote');
  return { form, isQuote, node: isMore(form) ? { type: 'more' } : nodeOfElement(filled) };
}
