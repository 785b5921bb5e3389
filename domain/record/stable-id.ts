import { v5 } from 'uuid';

/** The namespace (RFC 9562 §5.5) of articles' ids; another one would be another article for every library. */
const SOURCES = '5b0f6a1e-6a0c-5d0e-9b57-3c1d1f2a7e44';

/** The id of the article with this key (UUIDv5), the same on every machine: see `sourceKey`. */
export const sourceId = (key: string): string => v5(key, SOURCES);
