import { handOver } from './setup/hand-over.mjs';

/** `npm run bench -- metadata|passages|anchoring|capture|library`: ours beside its peers; the flags of each are in its README. */
const BENCHES = ['metadata', 'passages', 'anchoring', 'capture', 'library'];
const [name] = process.argv.splice(2, 1);

if (BENCHES.includes(name)) handOver(`tests/bench/${name}/main.ts`, ['chromium']);
else {
  console.error(`Which bench? npm run bench -- ${BENCHES.join('|')} [--json FILE]`);
  process.exitCode = 2;
}
