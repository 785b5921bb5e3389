import { MOST } from '../../domain/source/page-clues.ts';
import { queryAll, textInside } from './dom.ts';

/** A block up to this length is carried as it is, in UTF-16 units. */
const SHORT = 8_000;
/** What tells nothing of who wrote the story or its entries, where and when, and is long. */
const LONG_PARTS = /^(articleBody|text|description|image|review|potentialAction)$/;
/** The entries: they are left out when there are too many. */
const ENTRIES = /^(comment|liveBlogUpdate|itemListElement)$/;
/** The most that a block with its entries has, in UTF-16 units. */
const MIDDLE = 60_000;

/** The texts of the page's JSON-LD blocks, long ones without the story's words; not more than `MOST` says. */
export function collectJsonLd(document: Document): readonly string[] {
  let left: number = MOST.jsonLd;
  return queryAll(document, 'script[type="application/ld+json" i]')
    .slice(0, MOST.blocks)
    .map((script) => slim(textInside(script).trim()))
    .filter((text) => {
      const fits = text.length <= left;
      if (fits) left -= text.length;
      return fits;
    });
}

/** What is broken, or nested beyond reason, stays as it is. */
function slim(text: string): string {
  if (text.length < SHORT) return text;
  try {
    const without = (parts: RegExp, json: string) =>
      JSON.stringify(JSON.parse(json, (key, value) => (parts.test(key) ? undefined : value)));
    const short = without(LONG_PARTS, text);
    return short.length < MIDDLE ? short : without(ENTRIES, short);
  } catch {
    return text;
  }
}
