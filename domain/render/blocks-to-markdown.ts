import { pictureAddress } from '../draft/picture-address.ts';
import { cleanLine, cleanText } from '../markup/clean-text.ts';
import { safePageUrl } from '../markup/safe-url.ts';
import { type Block, type Inline, type List, type Picture, type Quote, run } from '../post/post.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { inlineToMarkdown, stressedToMarkdown } from './inline-to-markdown.ts';
import { listLabel } from './list-label.ts';
import { markdownAddress } from './markdown-address.ts';
import { paragraphsOf } from './paragraphs-of.ts';

/**
 * Blocks as Markdown without any raw HTML, since Hugo drops it with what it holds. An empty line
 * stands between blocks; it also keeps two neighbouring quotes two. `dash` stands before the line that
 * names a quote's source. No block says its direction: Markdown cannot, and signs for it that nobody
 * sees would become part of the source's words.
 */
export function blocksToMarkdown(blocks: readonly Block[], dash: string): string {
  return blocks
    .map((block, index) => blockToMarkdown(block, { dash, afterList: followsList(blocks, index) }))
    .filter((markdown) => markdown !== '')
    .join('\n\n');
}

interface Place {
  readonly dash: string;
  /** A list of the same kind stands just before. */
  readonly afterList: boolean;
}

function blockToMarkdown(block: Block, place: Place): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraphsOf(block.content).map(inlineToMarkdown).filter(Boolean).join('\n\n');
    case 'heading':
      return headingToMarkdown(block.level, block.content);
    case 'list':
      return listToMarkdown(block, place);
    case 'quote':
      return quoteToMarkdown(block, place.dash);
    case 'code':
      return codeToMarkdown(cleanText(block.text));
    case 'embed':
      return embedToMarkdown(block.url);
    case 'picture':
      return pictureToMarkdown(block);
    case 'more':
      // Hugo looks for this very comment, and others do not show it.
      return '<!--more-->';
    case 'rule':
      return '***';
    case 'note':
      return paragraphsOf(block.content).map(stressedToMarkdown).filter(Boolean).join('\n\n');
  }
}

/** A `#` at the end of a heading would count as its closing sequence. */
function headingToMarkdown(level: number, content: readonly Inline[]): string {
  const oneLine = content.map((inline) => (inline.kind === 'break' ? run(' ') : inline));
  const text = inlineToMarkdown(oneLine).replace(/(?<!\\)#$/, '\\#');
  return text === '' ? '' : `${'#'.repeat(level)} ${text}`;
}

function quoteToMarkdown({ blocks, attribution }: Quote, dash: string): string {
  const source = attribution === null ? [] : paragraphsOf([run(dash), ...attribution]);
  const inner = [blocksToMarkdown(blocks, dash), ...source.map(inlineToMarkdown)]
    .filter(Boolean)
    .join('\n\n');
  return inner === '' ? '' : prefixed(inner, '> ');
}

function listToMarkdown(list: List, { dash, afterList }: Place): string {
  const { ordered, items } = list;
  if (list.numbering) return numbersToMarkdown(list, dash);
  const isTight = items.every(
    ([first, ...rest]) => first?.kind === 'paragraph' && rest.length === 0,
  );
  const written = items.map((item, index) => {
    const marker = ordered ? `${index + 1}${afterList ? ')' : '.'} ` : afterList ? '+ ' : '- ';
    return marker + prefixed(blocksToMarkdown(item, dash), ' '.repeat(marker.length)).trimStart();
  });
  return written.join(isTight ? '\n' : '\n\n');
}

/**
 * A list that does not count 1, 2, 3: its numbers are words. Markdown has no letters, no jumps and no way
 * down, and kramdown counts from 1 whatever the first number is.
 */
function numbersToMarkdown(list: List, dash: string): string {
  const blocks = list.items.flatMap((item, index): readonly Block[] => {
    const label = run(`${listLabel(list, index)}. `);
    const [first, ...rest] = item;
    return first?.kind === 'paragraph'
      ? [{ ...first, content: [label, ...first.content] }, ...rest]
      : [{ kind: 'paragraph', content: [label] }, ...item];
  });
  return blocksToMarkdown(blocks, dash);
}

/** Another marker keeps a list from running into the one before it. */
function followsList(blocks: readonly Block[], index: number): boolean {
  const [block, before] = [blocks[index], blocks[index - 1]];
  if (block?.kind !== 'list' || before?.kind !== 'list' || before.ordered !== block.ordered)
    return false;
  // Such a list is written as paragraphs.
  if (before.numbering) return false;
  return !followsList(blocks, index - 1);
}

/** Template tags act even inside code, where nothing can be escaped: such code is written as lines of text. */
function codeToMarkdown(text: string): string {
  if (/\{[{%#<]/.test(text)) return text.split('\n').map(codeLine).join('  \n');
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** A no-break space holds an indented or an empty line in place. */
function codeLine(line: string): string {
  const text = line.trimStart();
  if (text === '') return '&nbsp;';
  const indent = line.length - text.length;
  return '&nbsp;'.repeat(indent) + escapeMarkdown(text, indent === 0);
}

function embedToMarkdown(url: string): string {
  const safe = safePageUrl(url);
  return safe === null ? escapeMarkdown(cleanText(url).trim(), true) : `<${markdownAddress(safe)}>`;
}

function pictureToMarkdown({ url, alt, credit }: Picture): string {
  const src = pictureAddress(url);
  const words = escapeMarkdown(cleanLine(alt).trim(), false);
  const picture =
    src === null ? inlineToMarkdown([run(alt)]) : `![${words}](${markdownAddress(src)})`;
  return [picture, credit.trim() === '' ? '' : stressedToMarkdown([run(cleanLine(credit).trim())])]
    .filter(Boolean)
    .join('\n\n');
}

const prefixed = (markdown: string, prefix: string): string =>
  markdown
    .split('\n')
    .map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
    .join('\n');
