import type { Node } from 'prosemirror-model';
import { type Draft, makeDraft } from '../../domain/draft/draft.ts';
import { draftSchema } from '../../domain/draft/draft-schema.ts';
import { writeBody } from '../../domain/draft/read-body.ts';

/** The blogger's own paragraph; parts are plain words or `link(…)`. */
export const own = (...parts: readonly (string | Node)[]): Node =>
  draftSchema.node(
    'paragraph',
    null,
    parts.map((part) => (typeof part === 'string' ? draftSchema.text(part) : part)),
  );

/** Linked words for `own`. */
export const link = (text: string, href: string): Node =>
  draftSchema.text(text, [draftSchema.mark('link', { href })]);

/** A quote of a clipping, with further attributes where the test says so. */
export const quote = (clippingId: string, attrs: Readonly<Record<string, unknown>> = {}): Node =>
  draftSchema.node('quote', { clippingId, ...attrs });

/** A document of these blocks. */
export const doc = (...blocks: readonly Node[]): Node => draftSchema.node('doc', null, blocks);

/** A draft with this document and these details. */
export const draftOf = (body: Node, details: Partial<Draft> = {}): Draft => ({
  ...makeDraft('draft-1', 1),
  ...details,
  body: writeBody(body),
});
