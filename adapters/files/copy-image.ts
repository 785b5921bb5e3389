/**
 * Puts a PNG on the clipboard, with its description for fields that take text alone. Rejects with the browser's
 * error when the page has no focus or the click is too long ago.
 */
export const copyImage = (png: Blob, alt: string): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({ 'image/png': png, 'text/plain': new Blob([alt], { type: 'text/plain' }) }),
  ]);
