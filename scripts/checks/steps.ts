import { checkSize } from './check-size.ts';
import { type Counts, FAILED, PASSED } from './counts.ts';
import { runCommand } from './run-command.ts';
import { runVitest } from './run-vitest.ts';

/** One step of `npm test`. */
export interface Step {
  /** What `--only` calls it. */
  readonly name: string;
  /** The question that it answers. */
  readonly title: string;
  /** True when it looks at the built extension, and so makes no sense after a failed build. */
  readonly needsBuild: boolean;
  /** True when `npm test` has it inside another step, and it is run by its own name only. */
  readonly isPart?: boolean;
  run(): Promise<Counts> | Counts;
}

/** All steps, in their order: what is quick and tells most comes first. */
export const STEPS: readonly Step[] = [
  tool('format', 'Is the code in shape?', ['biome', 'ci', '--error-on-warnings']),
  tool('types', 'Do the types fit?', ['tsc', '--noEmit']),
  tool('types', 'Does the domain do without a page?', ['tsc', '--noEmit', '-p', 'domain']),
  tool('unused', 'Is everything used?', ['knip']),
  tool('unused', 'Also by more than its tests?', ['knip', '--production']),
  tool('duplicates', 'Is everything said once?', ['jscpd']),
  tool('build', 'Does it build for Chromium?', ['wxt', 'build']),
  tool('build', 'Does it build for Firefox?', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  {
    ...tool('built', 'Would the store of add-ons take it?', [
      'web-ext',
      'lint',
      '--no-input',
      '--no-config-discovery',
      '--source-dir=.output/firefox-mv3',
    ]),
    needsBuild: true,
  },
  { name: 'built', title: 'Is it light enough?', needsBuild: true, run: checkSize },
  tests('built', 'Does it ask only for what it uses?', 5),
  tests('unit', 'Does each part keep its promises?', 10),
  tests('e2e', 'Can a blogger do the job, in both browsers?', 30),
  tests('blogs', 'Do posts arrive on real blogs?', 20),
  tests('faults', 'Is nothing lost when things die?', 15),
  {
    name: 'hostile',
    title: 'What do hostile pages get?',
    needsBuild: true,
    isPart: true,
    run: () => runVitest('e2e', 15, ['tests/e2e/hostile-pages.e2e.ts']),
  },
];

function tool(name: string, title: string, [program = '', ...args]: readonly string[]): Step {
  const run = async () => ((await runCommand({ program, args, minutes: 5 })) ? PASSED : FAILED);
  return { name, title, needsBuild: false, run };
}

function tests(name: string, title: string, minutes: number): Step {
  const needsBuild = name === 'built' || name === 'e2e' || name === 'faults';
  return { name, title, needsBuild, run: () => runVitest(name, minutes) };
}
