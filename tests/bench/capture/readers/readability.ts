import { Readability } from '@mozilla/readability';

/** The whole article. It takes the document apart, so every clipper with it hands it a copy. */
export const read = (): unknown => new Readability(document.cloneNode(true) as Document).parse();
