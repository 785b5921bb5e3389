import type { QuoteShare } from '../../domain/draft/quote-share.ts';

/** Between two parts, in hundredths of the width. */
const GAP = 0.6;

/** One bar: the blogger's own words, then each article's. Its figures stand beside it, so it says nothing to screen readers. */
export function QuoteChart({ share: { own, quoted, sources } }: { readonly share: QuoteShare }) {
  const all = own + quoted;
  const parts = [own, ...sources.map(({ words }) => words)].map((words) => (words / all) * 100);
  const starts = parts.map((_, at) => parts.slice(0, at).reduce((sum, part) => sum + part, 0));
  return (
    <svg
      class="quote-chart"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {parts.map((part, at) => (
        <rect
          key={at}
          class={at === 0 ? 'own' : 'quoted'}
          x={starts[at]}
          y={0}
          width={Math.max(0, part - GAP)}
          height={6}
        />
      ))}
    </svg>
  );
}
