import { parseArgs } from 'node:util';
import { type Counts, inWords, SKIPPED, sum } from './counts.ts';
import { STEPS, type Step } from './steps.ts';

interface Done {
  readonly step: Step;
  readonly counts: Counts;
  readonly seconds: number;
}

const { values } = parseArgs({ options: { only: { type: 'string' }, pages: { type: 'string' } } });
// A folder of hostile pages beside our own; the tests are other processes.
if (values.pages) process.env.QUOTEWRIGHT_HOSTILE = values.pages;
const only = values.only?.split(',');
const unknown = only?.filter((name) => !STEPS.some((step) => step.name === name)) ?? [];
if (unknown.length > 0) {
  console.error(
    `There is no step ${unknown.join(', ')}; there are ${[...new Set(STEPS.map(({ name }) => name))].join(', ')}.`,
  );
  process.exit(2);
}

const done: Done[] = [];
for (const step of STEPS) {
  if (only ? !only.includes(step.name) : step.isPart) continue;
  done.push(await perform(step));
}
console.log(`\n${done.map(describe).join('\n')}\n`);
const total = sum(done.map(({ counts }) => counts));
if (process.env.QUOTEWRIGHT_SKIP)
  console.log(`Skipped for want of: ${process.env.QUOTEWRIGHT_SKIP}\n`);
console.log(inWords(total));
process.exitCode = total.failed === 0 ? 0 : 1;

async function perform(step: Step): Promise<Done> {
  const start = performance.now();
  console.log(`\n## ${step.name}: ${step.title}`);
  const unbuilt = done.some((one) => one.step.name === 'build' && one.counts.failed > 0);
  const counts = step.needsBuild && unbuilt ? SKIPPED : await step.run();
  const one = { step, counts, seconds: (performance.now() - start) / 1000 };
  console.log(describe(one));
  return one;
}

function describe({ step, counts, seconds }: Done): string {
  const verdict = counts.failed > 0 ? 'FAILED' : counts.passed > 0 ? 'ok' : 'SKIPPED';
  return `${verdict.padEnd(8)}${step.title.padEnd(46)}${seconds.toFixed(1).padStart(7)} s  ${inWords(counts)}`;
}
