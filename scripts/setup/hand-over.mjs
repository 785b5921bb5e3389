import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';
import { setUp } from './set-up.mjs';

/**
 * Sets up, then runs `script` (TypeScript) under the chosen Node in place of this process: same
 * arguments, same output, same exit code; being stopped stops it, and waits for its tidying up.
 */
export function handOver(script, needs) {
  try {
    const { node, env } = setUp(needs);
    const child = spawn(node, [script, ...process.argv.slice(2)], {
      cwd: ROOT,
      env,
      stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => child.kill(signal));
    child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  } catch (error) {
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
