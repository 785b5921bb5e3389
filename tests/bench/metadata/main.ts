import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openScorer, type Score } from './corpus.ts';
import { askInChromium } from './in-chromium.ts';
import { askMetascraper } from './in-node.ts';

const FIELDS = ['title', 'siteName', 'authors', 'publishedTime', 'canonicalUrl', 'lang'];

const { values } = parseArgs({
  options: { corpus: { type: 'string' }, json: { type: 'string' } },
});
if (!values.corpus) {
  console.error('Which pages? bench metadata --corpus DIR [--json FILE]');
  process.exit(2);
}

const scorer = await openScorer(values.corpus);
const answers = new Map(await askInChromium(values.corpus));
answers.set('metascraper', await askMetascraper(values.corpus));

const rows = [...answers].map(([name, all]) => ({
  name,
  medianMs: median(all.map(({ ms }) => ms)),
  ...scorer.score(all),
}));
const measure = rows.find(({ name }) => name === 'defuddle')?.medianMs ?? Number.NaN;
console.log('Per field, in % of the pages whose truth is known: right, wrong, missing.');
console.log("Time: the median of a page in ms, and as a multiple of defuddle's.\n");
console.log([head(), ...rows.map(row)].join('\n'));
if (values.json) writeFileSync(values.json, JSON.stringify(rows.map(plain), null, 2));

type Row = Score & { readonly name: string; readonly medianMs: number };

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
}

function head(): string {
  const fields = FIELDS.map((field) => field.padStart(19)).join('');
  return `${''.padEnd(12)}${fields}   core4  overall       ms  ratio`;
}

function row({ name, fields, core4, overall, medianMs }: Row): string {
  const cells = FIELDS.map((field) => {
    const { n = 0, score = 0, wrong = 0, missing = 0 } = fields[field] ?? {};
    const shares = [score, wrong, missing].map((part) =>
      ((100 * part) / Math.max(n, 1)).toFixed(1),
    );
    return shares
      .map((share) => share.padStart(6))
      .join('')
      .padStart(19);
  });
  const means = [core4, overall].map((share) => (100 * share).toFixed(1).padStart(8));
  const times = [medianMs.toFixed(1).padStart(9), (medianMs / measure).toFixed(2).padStart(7)];
  return [name.padEnd(12), ...cells, ...means, ...times].join('');
}

function plain({ name, fields, core4, overall, medianMs }: Row): unknown {
  return { name, fields, core4, overall, medianMs };
}
