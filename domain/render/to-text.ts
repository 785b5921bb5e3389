import { cleanLine, cleanText } from '../markup/clean-text.ts';
import { type Block, type List, type Post, type Quote, run } from '../post/post.ts';
import { phrasesFor } from '../words/phrases-for.ts';
import { inlineToText } from './inline-to-text.ts';
import { listLabel } from './list-label.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/**
 * The post's body as plain text, for an e-mail or a field that takes nothing else. Quoted lines
 * start with `> `, as mail programs quote: they colour it, and indentation would be lost in most
 * places that text is pasted. A link's address follows its words in angle brackets.
 */
export const toText = ({ blocks, lang }: Pick<Post, 'blocks' | 'lang'>): string =>
  `${blocksToText(blocks, phrasesFor(lang).phrases.dash)}\n`;

/** `dash` stands before the line that names a quote's source. */
const blocksToText = (blocks: readonly Block[], dash: string): string =>
  blocks
    .map((block) => blockToText(block, dash))
    .filter(Boolean)
    .join('\n\n');

function blockToText(block: Block, dash: string): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return paragraphsOf(block.content).map(inlineToText).join('\n\n');
    case 'list':
      return listToText(block, dash);
    case 'quote':
      return quoteToText(block, dash);
    case 'code':
      return cleanText(block.text);
    case 'embed':
      return cleanText(block.url);
    case 'picture':
      return [block.alt, `<${block.url}>`, block.credit].map(cleanLine).filter(Boolean).join('\n');
    case 'more':
      return '';
    case 'rule':
      return '* * *';
  }
}

function quoteToText({ blocks, attribution }: Quote, dash: string): string {
  const source = attribution === null ? [] : paragraphsOf([run(dash), ...attribution]);
  const inner = [blocksToText(blocks, dash), ...source.map(inlineToText)]
    .filter(Boolean)
    .join('\n\n');
  return inner === '' ? '' : prefixed(inner, '> ');
}

function listToText(list: List, dash: string): string {
  return list.items
    .map((item, index) => {
      const marker = list.ordered ? `${listLabel(list, index)}. ` : '- ';
      return marker + prefixed(blocksToText(item, dash), ' '.repeat(marker.length)).trimStart();
    })
    .join('\n');
}

const prefixed = (text: string, prefix: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');
