import Defuddle from 'defuddle';

/** The whole article and its metadata. */
export const read = (): unknown => new Defuddle(document, { url: location.href }).parse();
