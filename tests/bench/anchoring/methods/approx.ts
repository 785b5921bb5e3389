import search from 'approx-string-match';
import type { Method } from './method.ts';

interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
}

/** 32 characters of context and the best approximate match: what web annotators do. */
export const method: Method = {
  describe(range) {
    const text = document.body.textContent ?? '';
    const before = document.createRange();
    before.setStart(document.body, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    const end = start + range.toString().length;
    const [prefix, suffix] = [
      text.slice(Math.max(0, start - 32), start),
      text.slice(end, end + 32),
    ];
    return { exact: text.slice(start, end), prefix, suffix, start };
  },
  locate(anchor) {
    const known = anchor as Anchor;
    const text = document.body.textContent ?? '';
    const { exact, prefix, suffix, start } = known;
    if (text.startsWith(exact, start)) return found(start, start + exact.length);
    const exactly = occurrences(text, exact);
    const matches =
      exactly.length > 0 ? exactly : search(text, exact, Math.min(256, exact.length / 2));
    const score = (match: { start: number; end: number; errors: number }): number =>
      50 * (1 - match.errors / exact.length) +
      20 * likeness(text.slice(Math.max(0, match.start - prefix.length), match.start), prefix) +
      20 * likeness(text.slice(match.end, match.end + suffix.length), suffix) +
      2 * (1 - Math.abs(match.start - start) / text.length);
    const [best] = matches
      .map((match) => ({ match, score: score(match) }))
      .sort((a, b) => b.score - a.score);
    return best ? found(best.match.start, best.match.end) : null;
  },
};

function occurrences(text: string, exact: string) {
  const matches = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    matches.push({ start: at, end: at + exact.length, errors: 0 });
  }
  return matches;
}

function likeness(text: string, context: string): number {
  if (context === '') return 1;
  const [match] = text === '' ? [] : search(text, context, context.length);
  return match ? 1 - match.errors / context.length : 0;
}

function found(start: number, end: number) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const next = length + (node.nodeValue?.length ?? 0);
    if (start >= length && start < next) range.setStart(node, start - length);
    if (end <= next) {
      range.setEnd(node, end - length);
      return { range, altered: null };
    }
    length = next;
  }
  return null;
}
