import { injectCapture } from './inject-capture.ts';
import { raiseNotice } from './notice.ts';

/** Clips the selection of a tab for a command or a menu, and says so where the page itself cannot. */
export async function clipTab(tabId: number): Promise<void> {
  const outcome = await injectCapture(tabId);
  if (outcome.kind === 'injected') return;
  await raiseNotice({ text: outcome.reason, at: Date.now() }, tabId);
}
