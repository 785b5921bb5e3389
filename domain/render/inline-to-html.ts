import { escapeHtml } from '../markup/to-html.ts';
import type { Inline } from '../post/post.ts';
import { MARK_ELEMENT } from './mark-element.ts';
import { type InlineNode, nestInlines } from './nest-inlines.ts';
import { rubyToHtml } from './ruby-to-html.ts';

/** Inline content as HTML: bare elements with `href` as the only attribute, which every blog keeps. */
export function inlineToHtml(content: readonly Inline[]): string {
  return nestInlines(content).map(nodeToHtml).join('');
}

function nodeToHtml(node: InlineNode): string {
  if (node.kind === 'text') return rubyToHtml(node, escapeHtml);
  if (node.kind === 'break') return '<br>';
  const inner = node.children.map(nodeToHtml).join('');
  if (node.kind === 'link') return `<a href="${escapeHtml(node.href)}">${inner}</a>`;
  return `<${MARK_ELEMENT[node.kind]}>${inner}</${MARK_ELEMENT[node.kind]}>`;
}
