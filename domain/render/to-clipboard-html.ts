import type { Post } from '../post/post.ts';
import { phrasesFor } from '../words/phrases-for.ts';
import { blocksToHtml, dirOf, type HtmlForm } from './blocks-to-html.ts';
import { inlineToHtml } from './inline-to-html.ts';
import { inLanguage, settingOf } from './setting.ts';

/**
 * The post's body in the form that every editor was seen to keep when it is pasted: a quote's source
 * is its last paragraph. `<cite>` and `<footer>` get glued to the quoted words, a `<figure>` is taken
 * for an embed, and `blockquote[cite]` is reported as damaged.
 */
export const toClipboardHtml = (post: Pick<Post, 'blocks' | 'lang'>): string =>
  blocksToHtml(post.blocks, settingOf(post), formFor(post.lang));

function formFor(lang: string): HtmlForm {
  const { dash } = phrasesFor(lang).phrases;
  return {
    between: '',
    quoteToHtml({ attribution, lang }, setting, toInner) {
      const inner = toInner(inLanguage(setting, lang));
      if (attribution === null) return `<blockquote>${inner}</blockquote>`;
      const source = `<p${dirOf(attribution, setting)}>${dash}${inlineToHtml(attribution)}</p>`;
      return `<blockquote>${inner}${source}</blockquote>`;
    },
  };
}
