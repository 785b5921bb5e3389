import type { Markup } from '../markup/markup.ts';
import { blocksOfMarkup } from '../post/blocks-of-markup.ts';
import type { Block, Inline } from '../post/post.ts';
import { plainSigns } from './plain-signs.ts';
import { toText } from './to-text.ts';

/**
 * A passage as people read it where nothing but plain text can be shown: with the numbers of its lists,
 * readings and raised signs in words, and no addresses. The form to compare and search is `textOf`.
 */
export const passageToText = (markup: Markup, lang = ''): string =>
  toText({ blocks: blocksOfMarkup(markup, lang).map(withoutLinks), lang }).trim();

function withoutLinks(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return { ...block, content: plainSigns(block.content).map(withoutLink) };
    case 'list':
      return { ...block, items: block.items.map((item) => item.map(withoutLinks)) };
    case 'quote':
      return { ...block, blocks: block.blocks.map(withoutLinks) };
    default:
      return block;
  }
}

const withoutLink = (inline: Inline): Inline =>
  inline.kind === 'break' ? inline : { ...inline, href: null };
