import { expect, it } from 'vitest';
import { keyLabel } from '../../../domain/browser/key-label.ts';

it.each([
  ['Mod+K', 'Ctrl+K', '⌘K'],
  ['Mod+B, Mod+I', 'Ctrl+B, Ctrl+I', '⌘B, ⌘I'],
  ['Alt+Up, Alt+Down', 'Alt+Up, Alt+Down', '⌥↑, ⌥↓'],
  ['Alt+Shift+Q', 'Alt+Shift+Q', '⌥⇧Q'],
  ['Mod++', 'Ctrl++', '⌘+'],
  ['N', 'N', 'N'],
  ['## and a space', '## and a space', '## and a space'],
])('%s is %s, on a Mac %s', (keys, other, mac) => {
  expect(keyLabel(keys, 'other')).toBe(other);
  expect(keyLabel(keys, 'mac')).toBe(mac);
});
