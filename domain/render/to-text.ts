import { cleanText } from '../markup/clean-text.ts';
import { type Block, type List, type Post, type Quote, run } from '../post/post.ts';
import { inlineToText } from './inline-to-text.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/**
 * The post's body as plain text, for an e-mail or a field that takes nothing else. Quoted lines
 * start with `> `, as mail programs quote: they colour it, and indentation would be lost in most
 * places that text is pasted. A link's address follows its words in angle brackets.
 */
export const toText = (post: Pick<Post, 'blocks'>): string => `${blocksToText(post.blocks)}\n`;

const blocksToText = (blocks: readonly Block[]): string =>
  blocks.map(blockToText).filter(Boolean).join('\n\n');

function blockToText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return paragraphsOf(block.content).map(inlineToText).join('\n\n');
    case 'list':
      return listToText(block);
    case 'quote':
      return quoteToText(block);
    case 'code':
      return cleanText(block.text);
    case 'embed':
      return cleanText(block.url);
    case 'rule':
      return '* * *';
  }
}

function quoteToText({ blocks, attribution }: Quote): string {
  const source = attribution === null ? [] : paragraphsOf([run('— '), ...attribution]);
  const inner = [blocksToText(blocks), ...source.map(inlineToText)].filter(Boolean).join('\n\n');
  return inner === '' ? '' : prefixed(inner, '> ');
}

function listToText({ ordered, items }: List): string {
  return items
    .map((item, index) => {
      const marker = ordered ? `${index + 1}. ` : '- ';
      return marker + prefixed(blocksToText(item), ' '.repeat(marker.length)).trimStart();
    })
    .join('\n');
}

const prefixed = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');
