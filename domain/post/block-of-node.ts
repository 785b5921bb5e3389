import type { Node } from 'prosemirror-model';
import { fill } from '../words/fill.ts';
import type { Phrasebook } from '../words/phrases-for.ts';
import { momentInWords } from './moment-in-words.ts';
import { type Block, type Inline, type Mark, run } from './post.ts';

/** A block of the blogger's own as it goes into a post that speaks so; null for one that says nothing. */
export function blockOfNode(node: Node, book: Phrasebook): Block | null {
  const inside = ({ children }: Node): readonly Block[] =>
    children.map((child) => blockOfNode(child, book)).filter(isBlock);
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
        items: node.children.map(inside),
      };
    case 'foreignQuote': {
      const blocks = inside(node);
      if (blocks.length === 0) return null;
      return { kind: 'quote', blocks, attribution: null, url: null, lang: null };
    }
    case 'embed':
      return { kind: 'embed', url: String(node.attrs.url) };
    case 'image': {
      const { url, alt, credit } = node.attrs;
      return { kind: 'picture', url: String(url), alt: String(alt), credit: String(credit) };
    }
    case 'note':
      return node.content.size === 0 ? null : noteParagraph(node, book);
    case 'more':
    case 'rule':
      return { kind: node.type.name };
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

/** "Update, May 6, 2017, 4:34 PM: " and what was added. */
function noteParagraph(node: Node, book: Phrasebook): Block {
  const { kind, time } = node.attrs;
  const phrase = kind === 'correction' ? book.phrases.correction : book.phrases.update;
  const label = fill(phrase, { time: [run(momentInWords(String(time), book.locale))] });
  const strong = label.map((inline) =>
    inline.kind === 'text' ? run(inline.text, ['strong']) : inline,
  );
  return { kind: 'paragraph', content: [...strong, run(' '), ...inlineOf(node)] };
}

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
