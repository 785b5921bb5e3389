import type { Markup, MarkupElement, MarkupNode } from '../markup/markup.ts';
import { textOf } from '../markup/text-of.ts';
import { type Inline, type Ruby, run, type TextRun } from './post.ts';

/** Words and what is said above them, as the page has them one after the other. */
interface Pair {
  readonly base: MarkupNode[];
  readonly readings: string[];
  /** The page's own parentheses. */
  readonly around: string[];
}

/** What stands around a reading where the page has nothing of its own for it. */
const AROUND: Ruby['around'] = ['(', ')'];
const CLOSING: Readonly<Record<string, string>> = { '（': '）', '【': '】', '[': ']', '〔': '〕' };

/** A `<ruby>` as runs that know their reading. `runsOf` makes the runs of the words below. */
export function rubyRuns(
  { children }: MarkupElement,
  runsOf: (base: Markup) => readonly Inline[],
): readonly Inline[] {
  return pairsOf(children).flatMap((pair) => pairRuns(runsOf(pair.base), pair));
}

function pairsOf(children: Markup): readonly Pair[] {
  const pairs: Pair[] = [{ base: [], readings: [], around: [] }];
  for (const child of children) {
    const last = pairs.at(-1) as Pair;
    const tag = typeof child === 'string' ? null : child.tag;
    const text = textOf([child]);
    if (tag === 'rp') last.around.push(text);
    else if (tag === 'rt') last.readings.push(text);
    else if (last.around.length + last.readings.length === 0) last.base.push(child);
    else if (text !== '') pairs.push({ base: [child], readings: [], around: [] });
  }
  return pairs;
}

function pairRuns(base: readonly Inline[], pair: Pair): readonly Inline[] {
  const reading = pair.readings.filter(Boolean).reduce(joined, '');
  const [first] = base;
  if (reading === '') return base;
  if (first?.kind !== 'text') return [run(reading)];
  const ruby: Ruby = { reading, around: aroundOf(pair.around) };
  if (base.length === 1 && !first.ruby) return [{ ...first, ruby }];
  const last = base.findLast((inline): inline is TextRun => inline.kind === 'text') ?? first;
  const { ruby: _, ...like } = last;
  return [...base, { ...like, text: ruby.around[0] + reading + ruby.around[1] }];
}

/** An end of them that was not selected is that which belongs to the other. */
function aroundOf([opening = AROUND[0], closing]: readonly string[]): Ruby['around'] {
  return [opening, closing ?? CLOSING[opening] ?? AROUND[1]];
}

/** Readings of one word after the other; between letters that are written with spaces, one. */
function joined(before: string, reading: string): string {
  const isSpaced =
    /[\p{Script=Latin}\p{N}]$/u.test(before) || /^[\p{Script=Latin}\p{N}]/u.test(reading);
  return before === '' || !isSpaced ? before + reading : `${before} ${reading}`;
}
