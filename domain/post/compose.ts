import { attributeQuote, type Surroundings } from '../attribution/attribute-quote.ts';
import type { SourcedClipping } from '../clipping/clipping.ts';
import type { Draft } from '../draft/draft.ts';
import { readBody } from '../draft/read-body.ts';
import { linkUrl } from '../source/link-url.ts';
import { blockOfNode } from './block-of-node.ts';
import { blocksOfMarkup } from './blocks-of-markup.ts';
import { type Block, type Note, type Post, run } from './post.ts';

/** What composing needs beside the draft. */
export interface Composition {
  /** The clippings that the draft quotes, by id. */
  readonly clippings: ReadonlyMap<string, SourcedClipping>;
  /** BCP 47 locale of the blogger's own words: dates and lists of names follow it. */
  readonly locale: string;
  /** ISO 8601 in UTC. */
  readonly composedTime: string;
}

/**
 * The draft as a Post: its own blocks, each quote with the source's words and its attribution, the
 * guest's byline first. A quote whose clipping is not given is left out; `draftProblems` tells.
 */
export function compose(draft: Draft, composition: Composition): Post {
  return {
    title: draft.title.trim(),
    byline: draft.guest.trim(),
    categories: draft.categories,
    tags: draft.tags,
    excerpt: draft.excerpt.trim(),
    lang: composition.locale,
    composedTime: composition.composedTime,
    blocks: [...bylineNote(draft.guest.trim()), ...composeBody(draft, composition)],
  };
}

const bylineNote = (guest: string): readonly Note[] =>
  guest ? [{ kind: 'note', content: [run(`[guest post by ${guest}]`)] }] : [];

function composeBody(draft: Draft, { clippings, locale }: Composition): readonly Block[] {
  const blocks: Block[] = [];
  const named = new Set<string>();
  let before: Pick<Surroundings, 'ownBlockBefore' | 'sourceBefore'> = NOTHING_BEFORE;
  readBody(draft.body).forEach((node) => {
    const quoted = clippings.get(String(node.attrs.clippingId));
    if (node.type.name !== 'quote') {
      const block = blockOfNode(node);
      if (!block) return;
      blocks.push(block);
      before = { ownBlockBefore: block, sourceBefore: null };
    } else if (quoted) {
      blocks.push(...quoteBlocks(quoted, { ...before, named }, { style: draft.style, locale }));
      named.add(quoted.source.id);
      before = { ownBlockBefore: null, sourceBefore: quoted.source.id };
    }
  });
  return blocks;
}

const NOTHING_BEFORE = { ownBlockBefore: null, sourceBefore: null };

function quoteBlocks(
  quoted: SourcedClipping,
  surroundings: Surroundings,
  manner: Parameters<typeof attributeQuote>[2],
): readonly Block[] {
  const { before, line } = attributeQuote(quoted, surroundings, manner);
  const quote: Block = {
    kind: 'quote',
    blocks: blocksOfMarkup(quoted.clipping.markup),
    attribution: line,
    url: linkUrl(quoted.source),
    lang: quoted.source.lang?.value ?? null,
  };
  return before ? [before, quote] : [quote];
}
