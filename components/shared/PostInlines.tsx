import { h } from 'preact';
import type { Inline } from '../../domain/post/post.ts';
import { MARK_ELEMENT } from '../../domain/render/mark-element.ts';
import { type InlineNode, nestInlines, type TextNode } from '../../domain/render/nest-inlines.ts';

/** Runs of text as elements; those that share a link or a mark stand in one, as in every other form of the post. */
export const PostInlines = ({ content }: { readonly content: readonly Inline[] }) => (
  <Nodes nodes={nestInlines(content)} />
);

const Nodes = ({ nodes }: { readonly nodes: readonly InlineNode[] }) =>
  nodes.map((node, index) => <Node key={index} node={node} />);

function Node({ node }: { readonly node: InlineNode }) {
  if (node.kind === 'text') return <Words node={node} />;
  if (node.kind === 'break') return <br />;
  const inner = <Nodes nodes={node.children} />;
  if (node.kind !== 'link') return h(MARK_ELEMENT[node.kind], null, inner);
  return (
    <a href={node.href} rel="noreferrer" target="_blank">
      {inner}
    </a>
  );
}

function Words({ node: { text, ruby } }: { readonly node: TextNode }) {
  if (!ruby) return text;
  const [opening, closing] = ruby.around;
  return (
    <ruby>
      {text}
      <rp>{opening}</rp>
      <rt>{ruby.reading}</rt>
      <rp>{closing}</rp>
    </ruby>
  );
}
