import type { FragmentTerms, TextQuoteSelector } from './anchor.ts';
import { lettersOf } from './text-fragment-letters.ts';
import { whole, wordsOf } from './text-fragment-words.ts';

/** A line of so many words is named whole; of a longer one, the first few find the place. */
const MAX_WHOLE_LINE = 12;
const START_WORDS = 7;
/** How many of the last words name the end, the best first: few change, many are not said twice. */
const END_WORD_COUNTS = [5, 6, 7, 8, 9, 10, 12, 14, 4, 3, 2, 1];
/** The most words that may be borrowed from before the passage. */
const MAX_LEAD_WORDS = 12;
/** How much before the passage is read for its last words, in UTF-16 units. */
const LEAD_CONTEXT = 300;

/** What the page says of a passage beside its anchor. */
export interface PassageOnPage {
  /** `lettersOf` everything before it. */
  readonly before: string;
  /** `lettersOf` everything after it. */
  readonly after: string;
  /** The end of the line that the passage goes on or follows; null when words must do that stand nowhere else. */
  readonly line: string | null;
  /** Its beginning and its end as far as a browser reads them in one go: no term of a link goes on beyond. */
  readonly opening: string;
  readonly closing: string;
  /** True when the first letter is set apart from its word, which browsers then read as two. */
  readonly isCapped: boolean;
}

/**
 * The words by which a link finds the passage. A browser goes to the first place on the page where
 * it finds them. So they should stand nowhere else, not even further down, where a browser would go
 * that for some reason overlooks the passage; words from before the passage are put in front, as few
 * as that takes. If it cannot be had, words will do that stand nowhere before it. Null when they
 * always do. `text` is the passage as the reader saw it.
 */
export function fragmentTerms(
  text: string,
  { exact, prefix, suffix }: TextQuoteSelector,
  page: PassageOnPage,
): FragmentTerms | null {
  const lines = text.split(/[\n\t]/);
  const line = lines[0] ?? '';
  const words = wordsOf(line, [prefix, lines.length === 1 ? suffix : '']).slice(
    Number(page.isCapped),
  );
  const start = firstWords(line, words, lettersOf(page.opening));
  const [letters, inside] = [lettersOf(start), lettersOf(exact)];
  if (letters === '' || !inside.includes(letters)) return null;
  const all = page.before + inside + page.after;
  const place = page.before.length + inside.indexOf(letters);
  const skipped = page.isCapped ? null : line.slice(0, words[0]?.from);
  const leads = [...leadsIn(page.line === null || skipped === null ? '' : page.line + skipped)];
  const keys = leads.map((lead) => [lead, lettersOf(lead) + letters] as const);
  const first = keys.filter(([, key]) => all.indexOf(key) === place - key.length + letters.length);
  const only = first.find(([, key]) => all.lastIndexOf(key) === all.indexOf(key));
  const [lead] = only ?? (page.line === null ? [] : (first[0] ?? []));
  if (lead === undefined) return null;
  const rest = all.slice(place + letters.length);
  const own = rest.length - page.after.length;
  const end = lastWords(lines.at(-1) ?? '', suffix, lettersOf(page.closing)).find((each) => {
    const at = rest.indexOf(lettersOf(each));
    return at >= 0 && at < own && at === rest.lastIndexOf(lettersOf(each));
  });
  return { prefix: lead, start, end: (own > 0 && end) || '' };
}

/** The first words of the line, as far as a browser reads them in one go. */
function firstWords(line: string, words: ReturnType<typeof wordsOf>, opening: string): string {
  for (
    let count = words.length <= MAX_WHOLE_LINE ? words.length : START_WORDS;
    count > 0;
    count -= 1
  ) {
    const start = line.slice(words[0]?.from, words[count - 1]?.to);
    if (opening.includes(lettersOf(start))) return start;
  }
  return '';
}

/** The ways to name the end of the line, the best first. */
function lastWords(line: string, suffix: string, closing: string): readonly string[] {
  const words = wordsOf(line, ['', suffix]);
  return END_WORD_COUNTS.filter((count) => count <= words.length)
    .map((count) => line.slice(words.at(-count)?.from, words.at(-1)?.to))
    .filter((end) => closing.includes(lettersOf(end)));
}

/** Nothing, then ever more words from the end of the line. */
function* leadsIn(line: string): Generator<string> {
  yield '';
  const near = line.slice(-LEAD_CONTEXT).replace(/\s+/g, ' ').trimEnd();
  const words = wordsOf(near, whole).slice(line.length > LEAD_CONTEXT ? 1 : 0);
  for (const { from } of words.slice(-MAX_LEAD_WORDS).reverse()) yield near.slice(from);
}
