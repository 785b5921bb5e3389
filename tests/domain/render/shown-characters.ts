import { type Node as MarkdownNode, Parser } from 'commonmark';
import { cleanText } from '../../../domain/markup/clean-text.ts';
import { safeUrl } from '../../../domain/markup/safe-url.ts';
import type { Block, Inline } from '../../../domain/post/post.ts';

/** Every visible character with what holds it: `a`, `a em`, `a link https://…`. White space is left out. */
export const charactersOfBlocks = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap(charactersOfBlock);

function charactersOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return block.content.flatMap((inline) => charactersOfInline(inline));
    case 'note':
      return block.content.flatMap((inline) => charactersOfInline(inline, 'em'));
    case 'list':
      return block.items.flatMap(charactersOfBlocks);
    case 'quote':
      return [
        ...charactersOfBlocks(block.blocks),
        ...(block.attribution === null
          ? []
          : ['—', ...block.attribution.flatMap((inline) => charactersOfInline(inline))]),
      ];
    case 'code':
      return held(cleanText(block.text), /\{[{%#<]/.test(block.text) ? [] : ['code']);
    case 'embed':
      return held(block.url, [`link ${block.url}`]);
    case 'picture':
      return [...held(block.alt, ['image']), ...held(block.credit, ['em'])];
    case 'more':
      return ['raw HTML <!--more-->'];
    case 'rule':
      return [];
  }
}

function charactersOfInline(inline: Inline, ...around: readonly string[]): readonly string[] {
  if (inline.kind === 'break') return [];
  const href = inline.href === null ? null : safeUrl(inline.href);
  return held(cleanText(inline.text), [
    ...new Set([...around, ...inline.marks]),
    ...(href ? [`link ${decodeURI(href)}`] : []),
  ]);
}

/** Isolates are not seen: what they hold must read the same as without them. */
const held = (text: string, holders: readonly string[]): readonly string[] =>
  Array.from(text.replace(/[\s\u2066-\u2069]/g, ''), (character) =>
    [character, ...holders.filter((holder) => holder !== 'isolate').toSorted()].join(' '),
  );

/** The same of Markdown, as a CommonMark parser reads it. */
export function charactersOfMarkdown(markdown: string): readonly string[] {
  const found: string[] = [];
  const holders: string[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    const holder = holderOf(node);
    if (node.literal !== null && node.type !== 'html_block' && node.type !== 'html_inline') {
      found.push(...held(node.literal, [...new Set([...holders, ...(holder ? [holder] : [])])]));
    } else if (holder && entering) holders.push(holder);
    else if (holder) holders.splice(holders.lastIndexOf(holder), 1);
    if (node.type === 'html_block' || node.type === 'html_inline')
      found.push(`raw HTML ${node.literal}`);
  }
  return found;
}

function holderOf(node: MarkdownNode): string | null {
  if (node.type === 'emph') return 'em';
  if (node.type === 'strong') return 'strong';
  if (node.type === 'code' || node.type === 'code_block') return 'code';
  if (node.type === 'image') return 'image';
  return node.type === 'link' ? `link ${decodeURI(node.destination ?? '')}` : null;
}
