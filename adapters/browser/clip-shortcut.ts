import { browser } from './browser.ts';

/** The keys of the clip command as they are now; null when the blogger has taken them away. */
export async function clipShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'clip-selection')?.shortcut || null;
}
