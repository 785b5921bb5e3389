import { parseArgs } from 'node:util';
import { launchChromium } from '../../tests/e2e/drivers/chromium.ts';
import { makeScratchHome } from '../../tests/e2e/drivers/scratch-home.ts';
import { connectAll } from '../../tests/e2e/practice-world.ts';
import { isSkipped } from '../../tests/is-skipped.ts';
import { runCommand } from '../checks/run-command.ts';
import { hasDisplay } from './has-display.ts';
import { startPracticeWorld } from './practice-world.ts';
import { makeStopAll } from './stop-all.ts';
import { takeLanguages } from './take-languages.ts';
import { takeTour } from './take-tour.ts';

const { values } = parseArgs({ options: { headless: { type: 'boolean', default: false } } });
const headed = hasDisplay && !values.headless;

const stopAll = makeStopAll();
try {
  await start();
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await stopAll.run();
}

async function start(): Promise<void> {
  if (isSkipped('chromium')) throw new Error('There is no Chromium to show the extension in.');
  console.log('\n# Building');
  const isBuilt = await runCommand({ program: 'wxt', args: ['build'], minutes: 5 });
  if (!isBuilt) throw new Error('It does not build; what is printed above says why.');
  console.log('\n# Starting the practice newspaper and blogs');
  const world = await startPracticeWorld(stopAll, { withBlogs: true });
  for (const { url } of world.blogs) console.log(`Practice blog: ${url}`);
  const home = makeScratchHome();
  stopAll.add(() => Promise.resolve(home.remove()));
  const driver = await launchChromium({ headed, home });
  stopAll.add(() => driver.close());
  if (headed) {
    await connectAll({ driver, blogs: world.blogs });
    await driver.openTab(world.newspaper);
    console.log(
      '\nHighlight a passage and press Alt+Shift+Q. Close the browser, or press Ctrl-C here, to end.',
    );
    await new Promise((resolve) => driver.browser.once('disconnected', resolve));
  } else {
    const lines = await takeTour(driver, world);
    await driver.close();
    await takeLanguages(home);
    console.log(`\n${lines.join('\n')}`);
  }
}
