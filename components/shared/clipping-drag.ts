/** The drag-and-drop type under which a clipping's id travels from the library to the draft. */
export const CLIPPING_TYPE = 'application/x-quotewright-clipping';
