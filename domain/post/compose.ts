import { attributeQuote, type Surroundings } from '../attribution/attribute-quote.ts';
import type { Style } from '../attribution/style.ts';
import { STYLES, styleById } from '../attribution/styles.ts';
import type { SourcedClipping } from '../clipping/clipping.ts';
import type { Draft } from '../draft/draft.ts';
import { draftLanguage } from '../draft/draft-lang.ts';
import { readBody } from '../draft/read-body.ts';
import { linkUrl } from '../source/link-url.ts';
import { fill } from '../words/fill.ts';
import { isolateIn } from '../words/isolate-in.ts';
import { type Phrasebook, phrasesFor } from '../words/phrases-for.ts';
import { blockOfNode } from './block-of-node.ts';
import { blocksOfMarkup } from './blocks-of-markup.ts';
import { type Block, type Note, POST_VERSION, type Post, run } from './post.ts';
import { slugOf } from './slug-of.ts';

/** What composing needs beside the draft. */
export interface Composition {
  /** The clippings that the draft quotes, by id. */
  readonly clippings: ReadonlyMap<string, SourcedClipping>;
  /** BCP 47 language of the browser: the post's, where neither the draft nor its words tell it. */
  readonly locale: string;
  /** The post's date while the draft has none, ISO 8601 with the blogger's own offset. */
  readonly date: string;
  /** The styles to choose from; the built-in ones when left out. */
  readonly styles?: readonly Style[];
}

/**
 * The draft as a Post: its own blocks, each quote with the source's words and its attribution, the
 * guest's byline first; what the post says by itself is in the draft's language. A quote whose clipping
 * is not given is left out; `draftProblems` tells.
 */
export function compose(draft: Draft, composition: Composition): Post {
  const lang = draftLanguage(draft, composition.locale);
  const book = phrasesFor(lang);
  const guest = draft.guest.trim();
  return {
    version: POST_VERSION,
    title: draft.title.trim(),
    byline: guest,
    categories: draft.categories,
    tags: draft.tags,
    excerpt: draft.excerpt.trim(),
    slug: slugOf(draft.slug),
    lang,
    date: draft.date ?? composition.date,
    isDateChosen: draft.date !== null,
    blocks: [...bylineNote(guest, book), ...composeBody(draft, composition, book)],
  };
}

function bylineNote(guest: string, { phrases, direction }: Phrasebook): readonly Note[] {
  if (guest === '') return [];
  const name = isolateIn(direction, [run(guest)]);
  return [{ kind: 'note', content: fill(phrases.guestPost, { name }) }];
}

function composeBody(
  draft: Draft,
  { clippings, styles = STYLES }: Composition,
  book: Phrasebook,
): readonly Block[] {
  const blocks: Block[] = [];
  const named = new Set<string>();
  const style = styleById(draft.style, styles);
  let before: Pick<Surroundings, 'ownBlockBefore' | 'sourceBefore'> = NOTHING_BEFORE;
  readBody(draft.body).forEach((node) => {
    const quoted = clippings.get(String(node.attrs.clippingId));
    if (node.type.name !== 'quote') {
      const block = blockOfNode(node, book);
      if (!block) return;
      blocks.push(block);
      before = { ownBlockBefore: block, sourceBefore: null };
    } else if (quoted) {
      blocks.push(...quoteBlocks(quoted, { ...before, named }, { style, book }));
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
  const lang = quoted.source.lang?.value ?? null;
  const quote: Block = {
    kind: 'quote',
    blocks: blocksOfMarkup(quoted.clipping.markup, lang ?? manner.book.locale),
    attribution: line,
    url: linkUrl(quoted.source),
    lang,
  };
  return before ? [before, quote] : [quote];
}
