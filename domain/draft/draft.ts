import type { StyleId } from '../attribution/style.ts';
import { DEFAULT_STYLE } from '../attribution/styles.ts';
import { type Binnable, restored } from '../record/record.ts';

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
  /** The post's name in its address, as typed; '' lets the blog choose. */
  readonly slug: string;
  /** BCP 47 language of the post; '' has it guessed from the blogger's own words, see `draftLanguage`. */
  readonly lang: string;
  /** The post's date, ISO 8601 with the blogger's own offset; null until it goes out or is chosen. */
  readonly date: string | null;
  /** How quotes are attributed. A style that is not there any more counts as the default. */
  readonly style: StyleId;
  /** The body as ProseMirror JSON of `draftSchema`. */
  readonly body: DraftBody;
  readonly createdAt: number;
}

/** ProseMirror's JSON form of a document; `readBody` checks it. */
export type DraftBody = { readonly type: string; readonly content?: readonly unknown[] };

/** What of a draft is set beside its body. */
export type DraftDetails = Pick<
  Draft,
  'title' | 'guest' | 'categories' | 'tags' | 'excerpt' | 'slug' | 'lang' | 'date' | 'style'
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
    slug: '',
    lang: '',
    date: null,
    style: DEFAULT_STYLE.id,
    body: { type: 'doc', content: [{ type: 'paragraph' }] },
    createdAt: now,
    rev: 0,
    ...restored(now),
  };
}
