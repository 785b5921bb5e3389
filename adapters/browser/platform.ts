import type { Platform } from '../../domain/browser/key-label.ts';

/** Which names the keys of this machine have. */
export const platform = (): Platform =>
  /^(Mac|iPhone|iPad)/.test(navigator.platform) ? 'mac' : 'other';
