import type { Page } from 'puppeteer-core';
import type { InRoot } from './driver.ts';
import { contextOf, type FirefoxWire } from './firefox-window.ts';

interface RemoteNode {
  readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } | null };
}

/** WebDriver BiDi tells about closed shadow roots when asked to, which the page itself must not. */
export async function inClosedRootOfFirefox<Value>(
  wire: FirefoxWire,
  page: Page,
  {
    host,
    run,
    argument,
  }: { readonly host: string; readonly run: InRoot<Value>; readonly argument: string },
): Promise<Value | null> {
  const context = contextOf(page);
  const located = await wire.send('browsingContext.locateNodes', {
    context,
    locator: { type: 'css', value: host },
    maxNodeCount: 1,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const { nodes } = located.result as { nodes: readonly RemoteNode[] };
  const sharedId = nodes[0]?.value?.shadowRoot?.sharedId;
  if (sharedId === undefined) return null;
  const called = await wire.send('script.callFunction', {
    functionDeclaration: `async (root, argument) => JSON.stringify(await (${run.toString()})(root, argument))`,
    // A world of its own: a page may have put its own functions in the place of the browser's.
    target: { context, sandbox: 'looking-into-a-closed-root' },
    arguments: [{ sharedId }, { type: 'string', value: argument }],
    awaitPromise: true,
  });
  const { result, exceptionDetails } = called.result as {
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value === undefined ? null : (JSON.parse(result.value) as Value); // `run` says what it returns
}
