import type { Figures } from './measure.ts';

const NAMES: Readonly<Record<keyof Figures, string>> = {
  popup: 'popup open to first card, ms',
  desk: 'desk open to first card, ms',
  note: 'note keystroke, durable and drawn, ms',
  draft: 'draft keystroke, durable and drawn, ms',
  search: 'search for what is nowhere, ms',
  memory: 'heap of the desk, MB',
};

/** Figures of one size. */
export interface Result {
  readonly size: number;
  readonly ours: Figures;
  readonly oldWay: Figures;
}

/** The figures beside those of the old way, and how each grows from the smallest library to the largest. */
export function table(results: readonly Result[]): string {
  const rows = Object.entries(NAMES).map(([name, words]) => {
    const key = name as keyof Figures; // a key of NAMES, whose type has these alone
    const cells = results.map(({ ours, oldWay }) => {
      const ratio = (oldWay[key] / ours[key]).toFixed(1);
      return `${ours[key].toFixed(1)} (0.1: ${oldWay[key].toFixed(1)}, ${ratio}x)`;
    });
    const [first, last] = [results[0], results.at(-1)];
    const growth = first && last ? (last.ours[key] / first.ours[key]).toFixed(2) : '';
    return `| ${[words, ...cells, `${growth}x`].join(' | ')} |`;
  });
  const sizes = results.map(({ size }) => size.toLocaleString('en'));
  const head = ['', ...sizes, 'growth'];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows].join('\n');
}
