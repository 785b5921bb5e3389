import { handOver } from './setup/hand-over.mjs';

/**
 * `npm test`: every check, or `-- --only unit,e2e` some of them. See `checks/steps.ts` for their names.
 * `npm run test:hostile -- --pages FOLDER` tries the pages of a folder beside our own.
 */
const only = process.argv.find((_, at, all) => all[at - 1] === '--only')?.split(',');
const wants = (name) => !only || only.includes(name);
const browsers = ['e2e', 'faults', 'hostile'].some(wants) ? ['chromium', 'firefox'] : [];
const php = wants('e2e') || wants('blogs') ? ['wordpress'] : [];

handOver('scripts/checks/main.ts', [...browsers, ...php]);
