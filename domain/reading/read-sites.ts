import * as v from 'valibot';
import { listOrNone } from '../schema/list-of.ts';
import { readAs } from '../schema/read-as.ts';
import { EVERYWHERE, type ReadingSite, siteOf } from './reading-site.ts';

const SITE = v.pipe(
  v.string(),
  v.check((site) => site === EVERYWHERE || siteOf(`https://${site}/`) === site),
);

/** Reads a stored list of sites; what is no site is left out, and none stands twice. */
export const readSites = (value: unknown): readonly ReadingSite[] =>
  [...new Set(readAs(listOrNone(SITE, Number.POSITIVE_INFINITY), value))].sort();
