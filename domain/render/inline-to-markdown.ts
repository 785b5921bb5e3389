import type { Inline, Mark } from '../post/post.ts';
import { markdownAddress } from './markdown-address.ts';
import { type Token, wordsToken, writeTokens, writtenToken } from './markdown-tokens.ts';
import { type InlineNode, joinRuns, nestInlines } from './nest-inlines.ts';
import { plainSigns } from './plain-signs.ts';
import { END_OF_ISOLATE, ISOLATE } from './text-isolate.ts';
import { withoutStress } from './without-stress.ts';

/** Inline content as one paragraph of Markdown. A line break is two spaces and a line end. */
export function inlineToMarkdown(content: readonly Inline[]): string {
  return writeTokens(tokensOfRuns(content));
}

/** Inline content as one paragraph that is stressed as a whole; a stress inside it has nothing to add. */
export function stressedToMarkdown(content: readonly Inline[]): string {
  const plain = withoutStress(content);
  const delimiter = stressIn(plain);
  return writeTokens([
    { kind: 'opens', delimiter },
    ...tokensOfRuns(plain),
    { kind: 'closes', delimiter },
  ]);
}

function tokensOfRuns(content: readonly Inline[]): readonly Token[] {
  const runs = joinRuns(plainSigns(content)).flatMap(freeEdges);
  return nestInlines(runs).flatMap((node) => tokensOf(node, stressIn(runs)));
}

/** The delimiter of emphasis: where `**` may touch it, `_` keeps the two apart. */
const stressIn = (content: readonly Inline[]): '*' | '_' =>
  content.some((inline) => inline.kind === 'text' && inline.marks.includes('strong')) ? '_' : '*';

/** White space at the edge of an emphasis undoes it in Markdown, so it is put outside; of an isolate, it may stay. */
function freeEdges(inline: Inline): readonly Inline[] {
  if (inline.kind === 'break' || inline.marks.length === 0) return [inline];
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(inline.text) ?? [];
  const marks = inline.marks.filter((mark) => mark === 'isolate');
  const parts: readonly Inline[] = [
    { ...inline, text: before, marks },
    { ...inline, text: core },
    { ...inline, text: after, marks },
  ];
  return parts.filter((part) => part.kind === 'break' || part.text !== '');
}

function tokensOf(node: InlineNode, stress: '*' | '_'): readonly Token[] {
  if (node.kind === 'text') return [wordsToken(node.text)];
  if (node.kind === 'break') return [writtenToken('  \n')];
  const inner = () => node.children.flatMap((child) => tokensOf(child, stress));
  if (node.kind === 'link') {
    const children = node.children.map(withoutBracketedCode);
    return linkTokens(
      node.href,
      children.flatMap((child) => tokensOf(child, stress)),
    );
  }
  if (node.kind === 'code') return codeTokens(plainText(node.children));
  if (node.kind === 'isolate') return [wordsToken(ISOLATE), ...inner(), wordsToken(END_OF_ISOLATE)];
  const delimiter = DELIMITERS[node.kind] ?? stress;
  return [{ kind: 'opens', delimiter }, ...inner(), { kind: 'closes', delimiter }];
}

const DELIMITERS: Readonly<Partial<Record<Mark, string>>> = { strong: '**', strike: '~~' };

/**
 * Brackets in code cannot be escaped, and in a link `[`]: x`]` would be read as a reference
 * definition, which shows nothing at all: such code is written as words.
 */
function withoutBracketedCode(node: InlineNode): InlineNode {
  if (node.kind === 'text' || node.kind === 'break') return node;
  const text = plainTextOf(node);
  if (node.kind === 'code' && /[[\]]/.test(text)) return { kind: 'text', text };
  return { ...node, children: node.children.map(withoutBracketedCode) };
}

/** A link without visible words could not be clicked and is left out. */
function linkTokens(href: string, inner: readonly Token[]): readonly Token[] {
  const isBlank = inner.every((token) => token.kind === 'words' && token.text.trim() === '');
  return isBlank
    ? inner
    : [writtenToken('['), ...inner, writtenToken(`](${markdownAddress(href)})`)];
}

/** A template tag acts even inside code, and a bar may make a table of the line: such code is written as words. */
function codeTokens(text: string): readonly Token[] {
  const line = text.replace(/\s+/g, ' ');
  if (line.trim() === '' || /\{[{%#<]|\|/.test(line)) return [wordsToken(text)];
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return [writtenToken(`${fence}${room}${line}${room}${fence}`)];
}

function plainText(nodes: readonly InlineNode[]): string {
  return nodes.map(plainTextOf).join('');
}

function plainTextOf(node: InlineNode): string {
  if (node.kind === 'text') return node.text;
  if (node.kind === 'break') return ' ';
  return plainText(node.children);
}
