/** Puts plain text on the clipboard. Rejects like `copyRich`. */
export const copyText = (text: string): Promise<void> => navigator.clipboard.writeText(text);
