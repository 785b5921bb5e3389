import { type Binnable, restored } from '../record/record.ts';

/** How quotes are attributed: a sentence before the quote, or a last paragraph inside it. */
export type StyleName = 'lead-in' | 'last-paragraph';

/** Every style, in the order in which a blogger is offered them. */
export const STYLE_NAMES: readonly StyleName[] = ['lead-in', 'last-paragraph'];

/** An unfinished post. Immutable: an edit makes a new one. Its `rev` is 0 until it is stored. */
export interface Draft extends Binnable {
  /** UUIDv7. */
  readonly id: string;
  readonly title: string;
  /** Who wrote it, when it is a guest post; empty otherwise. */
  readonly guest: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly excerpt: string;
  readonly style: StyleName;
  /** The body as ProseMirror JSON of `draftSchema`. */
  readonly body: DraftBody;
  readonly createdAt: number;
}

/** ProseMirror's JSON form of a document; `readBody` checks it. */
export type DraftBody = { readonly type: string; readonly content?: readonly unknown[] };

/** What of a draft is set beside its body. */
export type DraftDetails = Pick<
  Draft,
  'title' | 'guest' | 'categories' | 'tags' | 'excerpt' | 'style'
>;

/** An empty draft. */
export function makeDraft(id: string, now: number): Draft {
  return {
    id,
    title: '',
    guest: '',
    categories: [],
    tags: [],
    excerpt: '',
    style: 'lead-in',
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    createdAt: now,
    rev: 0,
    ...restored(now),
  };
}
