import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { runCommand } from '../../../scripts/checks/run-command.ts';
import { launchChromium } from '../../e2e/drivers/chromium.ts';
import { renderPage } from '../anchoring/render-page.ts';
import { writePage } from '../anchoring/write-page.ts';
import { timeClippings } from './time-clippings.ts';
import { timeReader } from './time-reader.ts';
import { type WeighedReader, weighReader } from './weigh-readers.ts';

const READERS = ['quotewright', 'readability', 'defuddle', 'dom-anchor'];
const PAGES: readonly (readonly [string, number])[] = [
  ['10 kB', 10_000],
  ['5 MB', 5_000_000],
];

const { values } = parseArgs({ options: { json: { type: 'string' } } });
if (!(await runCommand({ program: 'wxt', args: ['build'], minutes: 5 }))) process.exit(1);
const readers: readonly WeighedReader[] = await Promise.all(READERS.map(weighReader));

const shown = new Map(
  PAGES.map(([name, length], seed) => [
    `/${encodeURIComponent(name)}`,
    renderPage(writePage(length, seed + 1), null).html,
  ]),
);
const server = createServer(({ url = '' }, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(shown.get(url) ?? '<!doctype html>');
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const driver = await launchChromium();
const results = [];
try {
  for (const [name] of PAGES) {
    const address = `${origin}/${encodeURIComponent(name)}`;
    const durable = await timeClippings(driver, address);
    console.log(`\n${name}: from the command to durable ${told(durable)}`);
    const reads = [];
    for (const reader of readers) {
      const ms = await timeReader(driver.browser, address, reader);
      reads.push({ reader: reader.name, raw: reader.raw, gzip: reader.gzip, ms });
    }
    const [ours] = reads;
    for (const { reader, raw, gzip, ms } of reads) {
      const ratio = (ms.median / (ours?.ms.median || 1)).toFixed(2);
      const weight = `${(raw / 1000).toFixed(1)} kB raw, ${(gzip / 1000).toFixed(1)} kB gzip`;
      console.log(`  ${reader.padEnd(12)} reads in ${told(ms)}, ${ratio} of ours; ${weight}`);
    }
    results.push({ page: name, durable, reads });
  }
} finally {
  await driver.close();
  server.closeAllConnections();
  server.close();
}
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2));

function told({ median, p95 }: { readonly median: number; readonly p95: number }): string {
  return `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`;
}
