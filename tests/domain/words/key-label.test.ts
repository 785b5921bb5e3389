import { describe, expect, it } from 'vitest';
import { keyLabel } from '../../../domain/words/key-label.ts';

describe('keys are called what the keyboard calls them', () => {
  it.each([
    ['Mod+K', 'Ctrl+K', '⌘K'],
    ['Shift+Mod+Z', 'Shift+Ctrl+Z', '⇧⌘Z'],
    ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⇧⌘Z'],
    ['Alt+Up', 'Alt+↑', '⌥↑'],
    ['Down', '↓', '↓'],
    ['Enter', 'Enter', '↩'],
    ['N', 'N', 'N'],
  ])('%s', (keys, other, mac) => {
    expect(keyLabel(keys, 'other')).toBe(other);
    expect(keyLabel(keys, 'mac')).toBe(mac);
  });
});
