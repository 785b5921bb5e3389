import { cleanLine } from '../../domain/markup/clean-text.ts';
import type { Found } from '../../domain/source/source.ts';
import { attributeOf, closestOf, documentProperty, queryAll, textInside } from './dom.ts';
import { own } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import type { PageClues } from './page-clues.ts';
import { textLanguage } from './text-language.ts';

const ENOUGH = 4_000;

/**
 * The language of the article's text. What the page declares is believed, with its region, unless
 * the words themselves are plainly of another language: templates are copied, `lang` with them.
 */
export function readLanguage(clues: PageClues): Found<string> | null {
  const claim = declared(clues);
  const primary = claim?.value.toLowerCase().split('-')[0] ?? '';
  const seen = textLanguage(storyText(clues), primary);
  return claim && (seen === null || seen === primary)
    ? claim
    : seen
      ? { value: seen, from: 'page' }
      : null;
}

function declared({ document, tags, article }: PageClues): Found<string> | null {
  const root = documentProperty(document, 'documentElement');
  const claims = [
    [attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang'), 'page'],
    [article && own(article, 'inLanguage'), 'json-ld'],
    [
      firstTag(tags, ['og:locale', 'content-language', 'dc.language', 'language', 'inlanguage'])[0],
      'meta',
    ],
  ] as const;
  for (const [said, from] of claims) {
    const value = languageTag(said);
    if (value) return { value, from };
  }
  return null;
}

/** The tag as the browser can use it, or null when it names no language. */
function languageTag(said: unknown): string | null {
  const tag = typeof said === 'string' ? said.trim().replaceAll('_', '-') : '';
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) ? new Intl.Locale(tag).toString() : null;
  } catch {
    return null;
  }
}

/** The headline and the first longer paragraphs: enough words to tell a language by. */
function storyText({ document, headline }: PageClues): string {
  let text = headline?.text ?? '';
  for (const selector of ['p', 'li, td, blockquote, div, span']) {
    for (const element of queryAll(document, selector)) {
      if (text.length > ENOUGH) return text;
      const words = textInside(element);
      const isStory =
        words.length > 60 &&
        words.length < 5_000 &&
        closestOf(element, 'nav, footer, aside, form, script, [class*="cookie" i]') === null;
      if (isStory) text += ` ${cleanLine(words)}`;
    }
    if (text.length > 400) return text;
  }
  return text;
}
