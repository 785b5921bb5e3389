import type { Method } from './methods/method.ts';

/** One answer: where, in UTF-16 units of the body's text content, what is said of it, and how long it took. */
export interface Answer {
  readonly span: readonly [number, number] | null;
  readonly altered: boolean | null;
  readonly ms: number;
  readonly error?: string;
}

/** What the bench asks of a page. After so many seconds a method is asked nothing more. */
export interface InPage {
  describe(
    seconds: number,
    spans: readonly (readonly [number, number])[],
  ): Promise<{ anchor: unknown; ms: number }[]>;
  locate(
    seconds: number,
    anchors: readonly unknown[],
  ): Promise<{ answers: Answer[]; longest: number }>;
}

/** Makes a method answer the bench. */
export function answering(method: Method): InPage {
  return {
    async describe(seconds, spans) {
      const until = performance.now() + 1000 * seconds;
      const anchors = [];
      for (const range of rangesOf(spans)) {
        const start = performance.now();
        if (start > until) break;
        const anchor = await Promise.resolve(method.describe(range)).catch(() => null);
        anchors.push({ anchor, ms: performance.now() - start });
      }
      return anchors;
    },
    async locate(seconds, anchors) {
      const until = performance.now() + 1000 * seconds;
      const tasks = watchTasks();
      const answers: Answer[] = [];
      for (const anchor of anchors) {
        const start = performance.now();
        if (start > until) break;
        answers.push(await ask(method, anchor, start));
      }
      return { answers, longest: await tasks.longest() };
    },
  };
}

async function ask(method: Method, anchor: unknown, start: number): Promise<Answer> {
  try {
    const found = anchor === null ? null : await method.locate(anchor);
    const ms = performance.now() - start;
    // What follows is the bench's own work: in a task of its own it isn't held against the method.
    await new Promise((resolve) => setTimeout(resolve));
    return { span: found && spanOf(found.range), altered: found?.altered ?? null, ms };
  } catch (error) {
    return { span: null, altered: null, ms: performance.now() - start, error: String(error) };
  }
}

/** The longest task of the page since, in milliseconds; 0 when none took 50. */
function watchTasks() {
  let longest = 0;
  const note = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  return {
    async longest() {
      await new Promise((resolve) => setTimeout(resolve, 50));
      note(observer.takeRecords());
      observer.disconnect();
      return longest;
    },
  };
}

function spanOf(range: Range): readonly [number, number] {
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return [start, start + range.toString().length];
}

function* rangesOf(spans: readonly (readonly [number, number])[]): Generator<Range> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  let length = 0;
  const seek = (at: number): [Node, number] => {
    while (node?.nodeValue && at > length + node.nodeValue.length) {
      length += node.nodeValue.length;
      node = walker.nextNode();
    }
    if (!node) throw new RangeError('Past the end of the page');
    return [node, at - length];
  };
  for (const [start, end] of spans) {
    const range = document.createRange();
    range.setStart(...seek(start));
    range.setEnd(...seek(end));
    yield range;
  }
}
