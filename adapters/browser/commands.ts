import { browser } from './browser.ts';

/** The commands of the manifest: the one that clips what is selected, and the one that adds it to the draft too. */
export type ClipCommand = 'clip-selection' | 'clip-to-draft';

/** Runs `clip` with the tab that the blogger pressed one of the shortcuts in. To be called at the background's start. */
export function onClipCommand(clip: (tabId: number, toDraft: boolean) => Promise<void>): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id !== undefined && isClipCommand(command)) await clip(tab.id, addsToDraft(command));
  });
}

/** True for a command, or an entry of the menu, that is ours. */
export const isClipCommand = (id: unknown): id is ClipCommand =>
  id === 'clip-selection' || id === 'clip-to-draft';

/** True for the one that adds the clipping to the draft. */
export const addsToDraft = (command: ClipCommand): boolean => command === 'clip-to-draft';
