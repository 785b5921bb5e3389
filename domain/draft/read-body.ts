import type { Node } from 'prosemirror-model';
import type { DraftBody } from './draft.ts';
import { draftSchema } from './draft-schema.ts';
import { QUOTE_ATTRIBUTES } from './quote-attributes.ts';

/** The body as a document. Throws a `RangeError` when it is not one that `draftSchema` allows. */
export function readBody(body: DraftBody): Node {
  const document = draftSchema.nodeFromJSON(body);
  document.check();
  return document;
}

/** The document as plain JSON for the store. What a quote says by itself when nothing is said is left out. */
export const writeBody = (document: Node): DraftBody => shortened(document.toJSON()) as DraftBody;

function shortened(stored: StoredNode): StoredNode {
  const { content, attrs } = stored;
  return {
    ...stored,
    ...(content && { content: content.map(shortened) }),
    ...(attrs?.clippingId !== undefined && { attrs: withoutDefaults(attrs) }),
  };
}

interface StoredNode {
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly StoredNode[];
}

const withoutDefaults = (attrs: NonNullable<StoredNode['attrs']>) =>
  Object.fromEntries(
    Object.entries(attrs).filter(
      ([name, value]) =>
        JSON.stringify(value) !==
        JSON.stringify((QUOTE_ATTRIBUTES as Record<string, { default?: unknown }>)[name]?.default),
    ),
  );
