import { clipInFrame } from './clip-frame.ts';
import { injectCapture } from './inject-capture.ts';
import { raiseNotice } from './notice.ts';

/**
 * Clips the selection of a tab for a command or a menu, and into the draft if so wished, and says so where
 * the page itself cannot. `frameId` is the frame of another site that it stands in; where that may not be read,
 * the page says so.
 */
export async function clipTab(
  tabId: number,
  { toDraft, frameId }: { readonly toDraft: boolean; readonly frameId?: number | undefined },
): Promise<void> {
  if (frameId !== undefined && (await clipInFrame(tabId, frameId, toDraft))) return;
  const outcome = await injectCapture(tabId, toDraft);
  if (outcome.kind === 'injected') return;
  await raiseNotice({ code: outcome.reason, at: Date.now(), tabId });
}
