import type { Found } from '../source.ts';
import { own } from './json-ld.ts';
import { firstTag } from './meta-tags.ts';
import type { PageFacts } from './page-facts.ts';
import { textLanguage } from './text-language.ts';

/**
 * The language of the article's text. What the page declares is believed, with its region, unless
 * the words themselves are plainly of another language: templates are copied, `lang` with them.
 */
export function chooseLanguage(facts: PageFacts): Found<string> | null {
  const claim = declared(facts);
  const primary = claim?.value.toLowerCase().split('-')[0] ?? '';
  const seen = textLanguage(`${facts.headline?.text ?? ''} ${facts.clues.sample}`, primary);
  return claim && (seen === null || seen === primary)
    ? claim
    : seen
      ? { value: seen, from: 'page' }
      : null;
}

function declared({ clues, tags, article }: PageFacts): Found<string> | null {
  const claims = [
    [clues.lang, 'page'],
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
  const tag = typeof said === 'string' ? said.slice(0, 35).trim().replaceAll('_', '-') : '';
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) ? new Intl.Locale(tag).toString() : null;
  } catch {
    return null;
  }
}
