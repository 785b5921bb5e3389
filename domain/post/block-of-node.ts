import type { Node } from 'prosemirror-model';
import { type Block, type Inline, type Mark, run } from './post.ts';

/** A block of the blogger's own as it goes into the post; null for one that says nothing. */
export function blockOfNode(node: Node): Block | null {
  switch (node.type.name) {
    case 'heading':
      return node.content.size === 0
        ? null
        : { kind: 'heading', level: headingLevel(node), content: inlineOf(node) };
    case 'bulletList':
    case 'orderedList':
      return {
        kind: 'list',
        ordered: node.type.name === 'orderedList',
        items: node.children.map((item) => item.children.map(blockOfNode).filter(isBlock)),
      };
    case 'foreignQuote': {
      const blocks = node.children.map(blockOfNode).filter(isBlock);
      if (blocks.length === 0) return null;
      return { kind: 'quote', blocks, attribution: null, url: null, lang: null };
    }
    case 'embed':
      return { kind: 'embed', url: String(node.attrs.url) };
    case 'rule':
      return { kind: 'rule' };
    default: {
      const content = inlineOf(node);
      return content.length === 0 ? null : { kind: 'paragraph', content };
    }
  }
}

const isBlock = (block: Block | null): block is Block => block !== null;

const headingLevel = (node: Node): 2 | 3 | 4 => {
  const level = node.attrs.level;
  return level === 3 || level === 4 ? level : 2;
};

function inlineOf(node: Node): readonly Inline[] {
  return node.children.map((child): Inline => {
    if (child.type.name === 'hardBreak') return { kind: 'break' };
    const link = child.marks.find((mark) => mark.type.name === 'link');
    const marks = child.marks.map((mark) => mark.type.name).filter(isMark);
    return run(child.text ?? '', marks, link ? String(link.attrs.href) : null);
  });
}

const isMark = (name: string): name is Mark =>
  name === 'strong' || name === 'em' || name === 'code';
