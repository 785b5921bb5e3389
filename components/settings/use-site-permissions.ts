import { useEffect, useState } from 'preact/hooks';
import { watchGrantedOrigins } from '../../adapters/browser/permissions.ts';
import { listBlogs } from '../../adapters/db/blogs.ts';
import { type SitePermission, sitePermissions } from '../../domain/browser/site-permissions.ts';
import { useReadingSites } from '../shared/use-reading-sites.ts';
import { useWatch } from '../shared/use-watch.ts';

/** Every allowed site with what for, kept up to date; undefined until that is known. */
export function useSitePermissions(): readonly SitePermission[] | undefined {
  const [granted, setGranted] = useState<readonly string[]>();
  useEffect(() => watchGrantedOrigins(setGranted), []);
  const reading = useReadingSites();
  const blogs = useWatch(listBlogs, []);
  return granted && reading && blogs && sitePermissions(granted, { blogs, reading });
}
