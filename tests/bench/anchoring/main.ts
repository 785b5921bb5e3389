import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { CHANGES, DELETED, EDITED } from './change-page.ts';
import { bundleMethod, openTab } from './in-chromium.ts';
import { modelOf, type PageModel } from './page-model.ts';
import { renderPage } from './render-page.ts';
import { type Result, tableOf } from './table.ts';
import { type Case, judge, share, tally } from './tally.ts';
import { pickPassages, writePage } from './write-page.ts';

const METHODS = ['quotewright', 'approx', 'dom-anchor', 'apache', 'text-fragments'];

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    pages: { type: 'string' },
    only: { type: 'string' },
    seconds: { type: 'string', default: '15' },
  },
});
const seconds = Number(values.seconds);
const wanted = values.only?.split(',') ?? METHODS;
const tab = await openTab();
const results: Result[] = [];
try {
  const pages = await readPages();
  const methods = [];
  for (const name of wanted) {
    try {
      methods.push({ name, code: await bundleMethod(name) });
    } catch (error) {
      console.error(`${name} cannot be bundled and is left out.`, error);
      process.exitCode = 1;
    }
  }
  for (const [title, page, count] of pages) {
    const here = [];
    for (const method of methods) here.push(await ask(method, title, { page, count }));
    console.log(tableOf(title, here));
    results.push(...here);
  }
} finally {
  await tab.close();
}
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2));

async function readPages(): Promise<readonly (readonly [string, PageModel, number])[]> {
  if (!values.pages) {
    return [
      ['100 kB', writePage(100_000, 1), 20],
      ['1 MB', writePage(1_000_000, 2), 20],
      ['5 MB', writePage(5_000_000, 3), 200],
    ];
  }
  const pages = [];
  for (const file of globSync('**/*.html{,.gz}', { cwd: values.pages }).sort()) {
    const bytes = readFileSync(path.join(values.pages, file));
    const html = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const page = modelOf(await tab.blocks(html));
    if (page.length > 5) pages.push([file, page, 10] as const);
  }
  return pages;
}

async function ask(
  method: { readonly name: string; readonly code: string },
  title: string,
  { page, count }: { readonly page: PageModel; readonly count: number },
): Promise<Result> {
  const passages = pickPassages(page, count, 7);
  const before = renderPage(page, null);
  await tab.open(before.html, method.code);
  const described = await tab.describe(
    seconds,
    passages.map(({ from, to }) => [
      before.spans[from]?.start ?? 0,
      before.spans[to - 1]?.end ?? 0,
    ]),
  );
  const cases: Case[] = [];
  let longestTask = 0;
  for (const [change, apply] of CHANGES) {
    const isRebuilt = change === 'markup' || change === 'redesign';
    const after = renderPage(apply(page, passages, 11), isRebuilt ? { seed: 13 } : null);
    await tab.open(after.html, method.code);
    const { answers, longest } = await tab.locate(
      seconds,
      described.map(({ anchor }) => anchor),
    );
    longestTask = Math.max(longestTask, longest);
    answers.forEach(({ span, altered, ms }, at) => {
      const passage = passages[at];
      if (!passage || (EDITED.includes(change) && passage.kind === 'words')) return;
      cases.push({
        change,
        kind: passage.kind,
        outcome: judge(span, passage, after.spans),
        altered,
        ms,
      });
    });
  }
  const sum = tally(
    cases,
    described.map(({ ms }) => ms),
  );
  const asked = passages.length * CHANGES.size;
  const byChange = Object.fromEntries(
    [...CHANGES.keys()].map((change) => {
      const good = DELETED.includes(change) ? 'rightly missed' : 'right';
      return [
        change,
        share(
          cases.filter((each) => each.change === change),
          ({ outcome }) => outcome === good,
        ),
      ];
    }),
  );
  return {
    method: method.name,
    page: title,
    asked,
    answered: cases.length,
    longestTask,
    byChange,
    ...sum,
  };
}
