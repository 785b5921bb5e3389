import type { Node } from 'prosemirror-model';
import type { DraftBody } from './draft.ts';
import { draftSchema } from './draft-schema.ts';

/** The body as a document. Throws a `RangeError` when it is not one that `draftSchema` allows. */
export function readBody(body: DraftBody): Node {
  const document = draftSchema.nodeFromJSON(body);
  document.check();
  return document;
}

/** The document as plain JSON for the store. */
export const writeBody = (document: Node): DraftBody => document.toJSON() as DraftBody;
