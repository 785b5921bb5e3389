import { v5 } from 'uuid';

/** The namespace (RFC 9562 §5.5) of the ids that are made of what a thing says it is. Never to be changed. */
const NAMESPACE = '5b0f6a1e-6a0c-5d0e-9b57-3c1d1f2a7e44';

/**
 * An id made of a thing's own name, so that two machines give the same thing the same id. `kind`
 * keeps things of different kinds apart. Parts are told apart by a letter that stands in no address.
 */
const stableId = (kind: string, ...parts: readonly string[]): string =>
  v5([kind, ...parts].join('\u0000'), NAMESPACE);

/** The id of the article with this key: see `sourceKey`. */
export const sourceId = (key: string): string => stableId('source', key);
