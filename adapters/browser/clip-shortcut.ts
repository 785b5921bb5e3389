import { browser } from './browser.ts';
import type { ClipCommand } from './commands.ts';

/** The keys of a command as they are now; null when the blogger has taken them away. */
export async function clipShortcut(command: ClipCommand): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut || null;
}
