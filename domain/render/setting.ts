import type { Block, Inline, Post } from '../post/post.ts';
import { type Direction, directionOfText } from '../words/direction.ts';
import { wordsOutsideIsolates } from '../words/isolate-in.ts';
import { directionOfLanguage } from '../words/language.ts';

/** Where a block stands, as far as its direction depends on it. */
export interface Setting {
  /** The usual direction of the language of the words. */
  readonly usual: Direction;
  /** The direction that holds around the block; null when the page around it may have either. */
  readonly around: Direction | null;
}

/**
 * The setting of a post's own blocks. A page is taken to run from left to right unless the post itself
 * does not; then a blog in either direction may be around it, and every block says its own.
 */
export function settingOf({ lang }: Pick<Post, 'lang'>): Setting {
  const usual = directionOfLanguage(lang);
  return { usual, around: usual === 'rtl' ? null : 'ltr' };
}

/** The same for the words of a quote in this language; those of an unknown one are as around it. */
export const inLanguage = (setting: Setting, lang: string | null): Setting =>
  lang === null ? setting : { ...setting, usual: directionOfLanguage(lang) };

/** The direction of a paragraph, by its words; names of the other direction do not count. */
export const directionOf = (content: readonly Inline[], { usual }: Setting): Direction =>
  directionOfText(wordsOutsideIsolates(content), usual);

/** The direction to be said of content; null when it is that of the page anyway. */
export function saidDirection(content: readonly Inline[], setting: Setting): Direction | null {
  const direction = directionOf(content, setting);
  return direction === setting.around ? null : direction;
}

/** All the words of a block, for the direction of what holds several: a list. */
export function wordsOfBlock(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'list':
      return block.items.flat().flatMap(wordsOfBlock);
    case 'quote':
      return block.blocks.flatMap(wordsOfBlock);
    case 'paragraph':
    case 'heading':
    case 'note':
      return block.content;
    default:
      return [];
  }
}
