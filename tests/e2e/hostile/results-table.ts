/** What one browser made of one page. */
export interface Verdict {
  readonly page: string;
  readonly browser: 'chromium' | 'firefox';
  readonly differs: readonly string[];
  /** What may be otherwise, and is worth a look. */
  readonly remarks: readonly string[];
  /** What was said instead of clipping; empty when it was clipped. */
  readonly refused: string;
}

/** The verdicts as a table: one line a page, then what differs, indented. */
export function resultsTable(verdicts: readonly Verdict[]): string {
  const pages = [...new Set(verdicts.map(({ page }) => page))];
  const lines = pages.flatMap((page) => {
    const own = verdicts.filter((verdict) => verdict.page === page);
    const cell = (browser: Verdict['browser']) =>
      wordFor(own.find((one) => one.browser === browser));
    const differing = own.flatMap(({ browser, differs, remarks }) =>
      [...differs, ...remarks].map((line) => `${' '.repeat(6)}${browser}: ${line.slice(0, 300)}`),
    );
    return [row(page, cell('chromium'), cell('firefox')), ...new Set(differing)];
  });
  const wrong = verdicts.filter(({ differs }) => differs.length > 0).length;
  const sum = `${verdicts.length - wrong} of ${verdicts.length} as expected`;
  return [row('page', 'chromium', 'firefox'), ...lines, sum].join('\n');
}

const row = (page: string, chromium: string, firefox: string): string =>
  `${page.padEnd(46)}${chromium.padEnd(12)}${firefox}`.trimEnd();

function wordFor(verdict: Verdict | undefined): string {
  if (!verdict) return '-';
  if (verdict.differs.length > 0) return 'DIFFERS';
  return verdict.refused ? 'honest no' : 'right';
}
