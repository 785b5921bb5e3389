import type { Page } from 'puppeteer-core';

/** One task of a page's main thread, in milliseconds. */
export interface TaskTime {
  /** From start to end, also while the machine did something else. */
  readonly wall: number;
  /** What it kept the processor busy for. */
  readonly cpu: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Chromium's own record of the page's tasks during `work`, the longest first. */
export async function taskTimes(
  page: Page,
  work: () => Promise<void>,
): Promise<readonly TaskTime[]> {
  await page.tracing.start({
    categories: ['toplevel', '__metadata', 'disabled-by-default-devtools.timeline'],
  });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  );
  const isMain = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  return traceEvents
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && isMain.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1_000, cpu: tdur / 1_000 }))
    .sort((one, other) => other.cpu - one.cpu);
}
