import { browser } from './browser.ts';
import { captureScripts } from './inject-capture.ts';

/**
 * Clips what is selected in a frame of the tab, as far as the extension may read frames there: those
 * of the page's own site, and of sites that the blogger has allowed. False when it is in none of
 * them. Never rejects.
 */
export async function clipFrame(tabId: number, toDraft: boolean): Promise<boolean> {
  try {
    const looks = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: attention,
    });
    const [best] = looks
      .filter(({ frameId, result }) => frameId !== 0 && Number(result) > 0)
      .sort((one, other) => Number(other.result) - Number(one.result));
    return best !== undefined && (await clipInFrame(tabId, best.frameId, toDraft));
  } catch {
    return false;
  }
}

/** Puts the capture script into one frame of the tab; false when it may not be read. Never rejects. */
export async function clipInFrame(
  tabId: number,
  frameId: number,
  toDraft: boolean,
): Promise<boolean> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: captureScripts(toDraft),
    });
    return result !== undefined && !result.error;
  } catch {
    return false;
  }
}

/** Runs in every frame, so it holds all that it needs: 2 where the reader is and has selected something, 1 where something is selected. */
function attention(): number {
  const isElsewhere = /^i?frame$/i.test(document.activeElement?.localName ?? '');
  const isSelected = String(getSelection()) !== '';
  if (isElsewhere || !isSelected) return 0;
  return document.hasFocus() ? 2 : 1;
}
