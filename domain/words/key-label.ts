/** The kinds of keyboard that name their keys differently. */
export type Platform = 'mac' | 'other';

/** Modifiers in the order in which a Mac writes them, with their signs. */
const MAC_MODIFIERS = [
  ['Ctrl', '⌃'],
  ['Alt', '⌥'],
  ['Shift', '⇧'],
  ['Mod', '⌘'],
] as const;

const MAC_KEYS: Readonly<Record<string, string>> = { Enter: '↩', Delete: '⌦' };

/** Arrows look the same on every keyboard and in every language. */
const ARROWS: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' };

/**
 * The keys as the blogger's keyboard names them: `Mod+K` is `Ctrl+K`, on a Mac `⌘K`. Parts are
 * joined by `+`, the key last; `Mod` is the key for commands.
 */
export function keyLabel(keys: string, platform: Platform): string {
  const parts = keys.split('+');
  const key = parts.pop() ?? '';
  if (platform === 'mac') {
    const signs = MAC_MODIFIERS.filter(([name]) => parts.includes(name)).map(([, sign]) => sign);
    return [...signs, ARROWS[key] ?? MAC_KEYS[key] ?? key].join('');
  }
  const names = parts.map((name) => (name === 'Mod' ? 'Ctrl' : name));
  return [...names, ARROWS[key] ?? key].join('+');
}
