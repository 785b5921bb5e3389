import type { Inline } from '../post/post.ts';
import { type InlineNode, nestInlines } from './nest-inlines.ts';
import { plainSigns } from './plain-signs.ts';
import { END_OF_ISOLATE, ISOLATE } from './text-isolate.ts';

/**
 * Inline content as plain text. Struck words keep their tildes and raised signs say that they are raised,
 * since without them the text would say something else; other marks only decorate and are left out.
 */
export const inlineToText = (content: readonly Inline[]): string =>
  nestInlines(plainSigns(content))
    .map(nodeToText)
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();

function nodeToText(node: InlineNode): string {
  if (node.kind === 'text') return node.text.replace(/[ \t\n\r\f]+/g, ' ');
  if (node.kind === 'break') return '\n';
  const inner = node.children.map(nodeToText).join('');
  if (node.kind === 'link') return inner === node.href ? inner : `${inner} <${node.href}>`;
  if (node.kind === 'strike') return `~~${inner}~~`;
  if (node.kind === 'isolate') return ISOLATE + inner + END_OF_ISOLATE;
  return inner;
}
