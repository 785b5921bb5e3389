import type { Inline } from '../post/post.ts';
import { attributeWording, type Wording } from './gutenberg-text.ts';
import { MARK_ELEMENT } from './mark-element.ts';
import { type InlineNode, nestInlines } from './nest-inlines.ts';
import { rubyToHtml } from './ruby-to-html.ts';

/** Inline content as it may stand in a block of WordPress's editor. */
export function gutenbergInline(content: readonly Inline[], wording: Wording): string {
  return nestInlines(content)
    .map((node) => nodeToHtml(node, wording))
    .join('');
}

function nodeToHtml(node: InlineNode, wording: Wording): string {
  if (node.kind === 'text') return rubyToHtml(node, wording);
  if (node.kind === 'break') return '<br>';
  const inner = node.children.map((child) => nodeToHtml(child, wording)).join('');
  if (node.kind === 'link') return `<a href="${attributeWording(node.href)}">${inner}</a>`;
  // WordPress takes <bdi> out of what an author sends; a span that chooses its direction isolates too.
  if (node.kind === 'isolate') return `<span dir="auto">${inner}</span>`;
  return `<${MARK_ELEMENT[node.kind]}>${inner}</${MARK_ELEMENT[node.kind]}>`;
}
