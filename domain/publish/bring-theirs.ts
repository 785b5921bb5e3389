import type { Node } from 'prosemirror-model';
import type { Draft } from '../draft/draft.ts';
import { draftSchema } from '../draft/draft-schema.ts';
import { readBody, writeBody } from '../draft/read-body.ts';
import { blockOfNode } from '../post/block-of-node.ts';
import type { Block, Post } from '../post/post.ts';
import { type Phrasebook, phrasesFor } from '../words/phrases-for.ts';
import type { PostFields } from './held-post.ts';

/** One top-level block of a post on a blog, as a draft could hold it. */
export interface ForeignBlock {
  /** Equal for equal blocks. */
  readonly form: string;
  /** True for a source's words: a draft has those frozen, and takes none from a blog. */
  readonly isQuote: boolean;
  /** An own block as ProseMirror JSON of `draftSchema`, a quote as one without a source; null for what no draft can hold. */
  readonly node: object | null;
}

/** Fields of a post on a blog, read for a draft; only those that were asked about. */
export interface ForeignPost {
  readonly title?: string;
  readonly excerpt?: string;
  readonly slug?: string;
  readonly blocks?: readonly ForeignBlock[];
}

/** What there was on both sides when the two were compared. */
export interface BothVersions {
  readonly theirs: ForeignPost;
  readonly ours: ForeignPost;
  /** The post that `ours` was made of. */
  readonly post: Post;
  /** The names of the terms that stand there, where those differ. */
  readonly terms: Partial<Record<keyof Pick<PostFields, 'categories' | 'tags'>, readonly string[]>>;
}

/** What of a draft changes by it, and what could not be brought. */
export interface Brought {
  readonly change: Partial<Draft>;
  /** Quotes whose words were changed there: the draft keeps the source's. */
  readonly keptQuotes: number;
  /** Blocks that no draft can hold. */
  readonly leftOut: number;
}

/**
 * Brings what stands on the blog into the draft. Blocks that are as we sent them are the draft's own
 * still; what was changed or added there becomes own paragraphs, headings and lists. A quote
 * of a clipping is never taken over: its words are the source's, and frozen. One that was added there has no source.
 */
export function bringTheirs(draft: Draft, { theirs, ours, post, terms }: BothVersions): Brought {
  const { blocks, ...plain } = theirs;
  const change: Partial<Draft> = { ...plain, ...terms };
  if (!blocks) return { change, keptQuotes: 0, leftOut: 0 };
  const shelf = nodesOf(draft, phrasesFor(post.lang));
  const places = new Map<string, number[]>();
  (ours.blocks ?? []).forEach(({ form }, index) => {
    places.set(form, [...(places.get(form) ?? []), index]);
  });
  const nodes: Node[] = [];
  let keptQuotes = 0;
  let leftOut = 0;
  for (const { form, isQuote, node } of blocks) {
    const sent = places.get(form)?.shift();
    if (sent !== undefined) nodes.push(...shelf.take(post.blocks[sent]));
    else if (isQuote) {
      const quote = shelf.takeQuote();
      nodes.push(...quote);
      if (quote.length > 0) keptQuotes += 1;
      else if (node) nodes.push(draftSchema.nodeFromJSON(node));
      else leftOut += 1;
    } else if (node) nodes.push(draftSchema.nodeFromJSON(node));
    else leftOut += 1;
  }
  const content = nodes.length > 0 ? nodes : [draftSchema.node('paragraph')];
  const body = writeBody(draftSchema.node('doc', null, content));
  return { change: { ...change, body }, keptQuotes, leftOut };
}

/** The draft's nodes, to be taken each once and in their order. A line that only the post has, as one that names a source, has none. */
function nodesOf(draft: Draft, book: Phrasebook) {
  const rest = [...readBody(draft.body).children];
  const takeFirst = (is: (node: Node) => boolean): readonly Node[] => {
    const at = rest.findIndex(is);
    return at < 0 ? [] : rest.splice(at, 1);
  };
  const isQuote = (node: Node): boolean => node.type.name === 'quote';
  return {
    take: (block: Block | undefined): readonly Node[] => {
      const wanted = JSON.stringify(block);
      const own = takeFirst(
        (node) => !isQuote(node) && JSON.stringify(blockOfNode(node, book)) === wanted,
      );
      // Words without a source are a quote in the post, and the draft's own.
      return own.length === 0 && block?.kind === 'quote' ? takeFirst(isQuote) : own;
    },
    takeQuote: () => takeFirst(isQuote),
  };
}
