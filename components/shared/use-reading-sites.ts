import { useEffect, useState } from 'preact/hooks';
import { watchReadingSites } from '../../adapters/browser/reading-sites.ts';
import type { ReadingSite } from '../../domain/reading/reading-site.ts';

/** The sites that reading mode is switched on for, kept up to date; undefined until they are known. */
export function useReadingSites(): readonly ReadingSite[] | undefined {
  const [sites, setSites] = useState<readonly ReadingSite[]>();
  useEffect(() => watchReadingSites(setSites), []);
  return sites;
}
