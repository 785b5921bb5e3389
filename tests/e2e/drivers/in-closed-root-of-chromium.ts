import type { Page } from 'puppeteer-core';
import type { InRoot } from './driver.ts';

/** The debugger sees closed shadow roots, which the page itself must not. */
export async function inClosedRootOfChromium<Value>(
  page: Page,
  host: string,
  { run, argument = '' }: { readonly run: InRoot<Value>; readonly argument?: string },
): Promise<Value | null> {
  const cdp = await page.createCDPSession();
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
    const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
    if (nodeId === 0) return null;
    const { node } = await cdp.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
    const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return null;
    const { frameTree } = await cdp.send('Page.getFrameTree');
    // A world of its own: a page may have put its own functions in the place of the browser's.
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'looking-into-a-closed-root',
    });
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId, executionContextId });
    if (object.objectId === undefined) return null;
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: run.toString(),
      objectId: object.objectId,
      arguments: [{ objectId: object.objectId }, { value: argument }],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'It threw');
    return result.value as Value; // `run` itself says what it returns
  } catch (error) {
    // The host is gone between two questions: there is none any more.
    if (/Could not find node|No node with given id/.test(String(error))) return null;
    throw error;
  } finally {
    await cdp.detach();
  }
}
