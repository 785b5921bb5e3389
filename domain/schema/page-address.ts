import * as v from 'valibot';
import { safePageUrl } from '../markup/safe-url.ts';
import type { Reader } from './read-as.ts';

/** The address of a page on the web, made absolute by `base`; at most `most` UTF-16 units as it is sent and as it is kept. */
export const pageAddress = (base: string, most = Number.POSITIVE_INFINITY): Reader<string> =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.transform((address) => safePageUrl(address, base)),
    v.string(),
    v.maxLength(most),
  );
