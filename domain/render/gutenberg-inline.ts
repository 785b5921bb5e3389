import type { Inline, Mark } from '../post/post.ts';
import { attributeWording, type Wording } from './gutenberg-text.ts';
import { type InlineNode, nestInlines } from './nest-inlines.ts';

const TAGS: Readonly<Record<Mark, string>> = {
  strong: 'strong',
  em: 'em',
  strike: 's',
  code: 'code',
  sup: 'sup',
  sub: 'sub',
};

/** Inline content as it may stand in a block of WordPress's editor. */
export function gutenbergInline(content: readonly Inline[], wording: Wording): string {
  return nestInlines(content)
    .map((node) => nodeToHtml(node, wording))
    .join('');
}

function nodeToHtml(node: InlineNode, wording: Wording): string {
  if (node.kind === 'text') return wording(node.text);
  if (node.kind === 'break') return '<br>';
  const inner = node.children.map((child) => nodeToHtml(child, wording)).join('');
  if (node.kind === 'link') return `<a href="${attributeWording(node.href)}">${inner}</a>`;
  return `<${TAGS[node.kind]}>${inner}</${TAGS[node.kind]}>`;
}
