import { releasePatterns } from '../../adapters/browser/permissions.ts';
import { t, tCount } from '../../adapters/i18n/t.ts';
import type { SitePermission } from '../../domain/browser/site-permissions.ts';
import { useNotify } from '../shared/Notices.tsx';
import { PermissionRow } from './PermissionRow.tsx';
import { useSitePermissions } from './use-site-permissions.ts';

/** Every site that the browser allows, with what for, and a button that gives each back. */
export function Permissions() {
  const notify = useNotify();
  const sites = useSitePermissions();
  if (!sites) return null;
  const once = sites.filter(isForOnce);
  const giveAllBack = async () => {
    await releasePatterns(once.flatMap(({ patterns }) => patterns));
    notify({ text: tCount('settings_areGivenBack', once.length) });
  };
  return (
    <section aria-labelledby="permissions-heading">
      <h2 id="permissions-heading">{t('settings_permissionsHeading')}</h2>
      <p>{t('settings_permissionsAbout')}</p>
      {sites.length === 0 ? (
        <p class="quiet">{t('settings_permissionsNone')}</p>
      ) : (
        <ul class="site-list" aria-label={t('settings_permissionsList')}>
          {sites.map((one) => (
            <PermissionRow key={`${one.site} ${one.isAllowed}`} permission={one} />
          ))}
        </ul>
      )}
      {once.length > 1 && (
        <button type="button" class="button" onClick={giveAllBack}>
          {t('settings_giveBackOnce')}
        </button>
      )}
    </section>
  );
}

const isForOnce = ({ reasons }: SitePermission): boolean =>
  reasons.every(({ kind }) => kind === 'once');
