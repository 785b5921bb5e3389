/** One thing in the two forms that the clipboard offers to where it is pasted. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/**
 * Puts rich text on the clipboard; an editor takes the HTML, a plain field the text. Rejects with
 * the browser's error when the page has no focus or the click is too long ago.
 */
export const copyRich = ({ html, text }: RichText): Promise<void> =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    }),
  ]);
