import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand } from '../../../scripts/checks/run-command.ts';
import { launchChromium } from '../../e2e/drivers/chromium.ts';
import { type Figures, fill, measureOldWay, measureOurs } from './measure.ts';
import { table } from './table.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    sizes: { type: 'string', default: '1000,10000,100000' },
  },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !Number.isSafeInteger(size) || size < 1)) {
  console.error('Sizes are numbers of clippings: --sizes 1000,10000');
  process.exit(2);
}
if (!(await runCommand({ program: 'wxt', args: ['build'], minutes: 5 }))) process.exit(1);

const results: { size: number; ours: Figures; oldWay: Figures }[] = [];
for (const size of sizes) {
  const driver = await launchChromium();
  try {
    await fill(driver, size);
    const ours = await measureOurs(driver);
    const oldWay = await measureOldWay(driver, size);
    results.push({ size, ours, oldWay });
    console.log(`${size} clippings measured`);
  } finally {
    await driver.close();
  }
}
console.log(table(results));
if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2));
