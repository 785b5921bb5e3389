import { browser } from './browser.ts';

/** The command of the manifest that clips the selection. */
const CLIP_COMMAND = 'clip-selection';

/** Runs `clip` with the tab that the blogger pressed the clip shortcut in. To be called at the background's start. */
export function onClipCommand(clip: (tabId: number) => Promise<void>): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === CLIP_COMMAND && tab?.id !== undefined) await clip(tab.id);
  });
}
