import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { askInChromium, READERS } from './in-chromium.ts';
import { PAGES } from './pages.ts';
import { count, failuresOf, HEAD, rightShare, tableOf } from './table.ts';

/** The least share of right sources in per cent. */
const LEAST = 98;

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
const pages = PAGES.filter(({ name }) => name.includes(values.only ?? ''));
const start = performance.now();
const outcomes = await askInChromium(pages);
const of = (name: string) => outcomes.filter(({ reader }) => reader === name);

for (const reader of READERS) console.log(`${reader}\n${HEAD}\n${tableOf(of(reader))}\n`);
const failures = failuresOf(of('quotewright'));
if (failures.length > 0) console.log(`Not right:\n${failures.join('\n')}\n`);
const ours = count(of('quotewright').map(({ source }) => source));
const seconds = (performance.now() - start) / 1000;
console.log(
  `${pages.length} pages, ${ours.all} passages in ${seconds.toFixed(1)} s: ${rightShare(ours).toFixed(1)} % right, ${ours.neighbour} with a neighbour's value.`,
);
if (values.json)
  writeFileSync(
    values.json,
    JSON.stringify(
      outcomes.map(({ page, ...rest }) => ({ page: page.name, ...rest })),
      null,
      2,
    ),
  );
process.exitCode = rightShare(ours) >= LEAST && ours.neighbour === 0 ? 0 : 1;
