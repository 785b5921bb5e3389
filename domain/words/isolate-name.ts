/**
 * A name, to be put into a sentence of another direction: without the marks an Arabic name would
 * pull the quotation marks and numbers beside it to its own side. Unicode's isolates; unseen.
 */
export const isolateName = (name: string): string => `\u2068${name}\u2069`;
