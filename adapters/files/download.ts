/** A file to be saved. */
export interface Download {
  readonly name: string;
  /** Media type with its charset, such as `text/markdown;charset=utf-8`. */
  readonly mime: string;
  readonly text: string;
}

/** Long enough for a browser that asks where to save; the address is only memory until then. */
const REVOKE_AFTER = 60_000;

/** Has the browser save the text as a file, by its own download and so without a permission. */
export const download = ({ name, mime, text }: Download): void =>
  saveBlob(name, new Blob([text], { type: mime }));

/** The same for what is no text. */
export function saveBlob(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER);
}
