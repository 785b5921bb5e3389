/** The two ways in which keyboards name their keys. */
export type Platform = 'mac' | 'other';

const MAC_KEYS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Enter: '↩',
  Delete: '⌫',
};

/**
 * Keys as the blogger's keyboard names them: `Mod+K` is `Ctrl+K`, on a Mac `⌘K`. `Mod` is the key
 * that commands are given with. Several, with `, ` between them, are named one by one; what is no
 * combination of keys is left as it is.
 */
export const keyLabel = (keys: string, platform: Platform): string =>
  keys
    .split(', ')
    .map((combination) => {
      const names = combination.split(/\+(?=.)/);
      if (platform === 'other')
        return names.map((name) => (name === 'Mod' ? 'Ctrl' : name)).join('+');
      return names.map((name) => MAC_KEYS[name] ?? name).join('');
    })
    .join(', ');
