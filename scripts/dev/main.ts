import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../../tests/e2e/drivers/chromium.ts';
import { connectAll } from '../../tests/e2e/practice-world.ts';
import { isSkipped } from '../../tests/is-skipped.ts';
import { hasDisplay } from '../tour/has-display.ts';
import { startPracticeWorld } from '../tour/practice-world.ts';
import { makeStopAll } from '../tour/stop-all.ts';
import { build, buildOnChange } from './build-on-change.ts';
import { reloadExtension } from './reload-extension.ts';

const { values } = parseArgs({
  options: {
    blogs: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
  },
});

const BUILT = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

const stopAll = makeStopAll();
try {
  await develop();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await stopAll.run();
}

async function develop(): Promise<void> {
  if (!(await build())) console.log('It does not build yet; mend it, and it is built again.');
  const world = await startPracticeWorld(stopAll, { withBlogs: values.blogs });
  for (const { url } of world.blogs) console.log(`Practice blog: ${url}`);
  console.log(`Practice newspaper: ${world.newspaper}`);
  if (hasDisplay && !values.headless && !isSkipped('chromium')) {
    const driver = await launchChromium({ headed: true });
    stopAll.add(() => driver.close());
    if (world.blogs.length > 0) await connectAll({ driver, blogs: world.blogs });
    await driver.openTab(world.newspaper);
    stopAll.add(buildOnChange(() => reloadExtension(driver, BUILT)));
    console.log('Change a file: the browser gets it. Close the browser, or press Ctrl-C, to end.');
    await new Promise((resolve) => driver.browser.once('disconnected', resolve));
  } else {
    stopAll.add(buildOnChange(() => Promise.resolve()));
    console.log(`No browser is shown here. In one of your own, open chrome://extensions, switch Developer mode
on, press "Load unpacked" and choose .output/chrome-mv3; then open the practice newspaper.
After a change press the extension's reload button there. Press Ctrl-C to end.`);
    await new Promise(() => undefined);
  }
}
