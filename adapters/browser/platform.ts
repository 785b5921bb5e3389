import type { Platform } from '../../domain/words/key-label.ts';

/** Which keyboard the blogger has, as far as the browser says. */
export const platform = (): Platform =>
  /mac|iphone|ipad/i.test(navigator.platform) ? 'mac' : 'other';
