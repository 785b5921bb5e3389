import { releasePatterns, requestPatterns } from '../../adapters/browser/permissions.ts';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import type { PermissionReason, SitePermission } from '../../domain/browser/site-permissions.ts';
import { EVERYWHERE } from '../../domain/reading/reading-site.ts';
import { useNotify } from '../shared/Notices.tsx';

/** One site: what it is allowed for and a button that gives it back, or what needs it and a button that asks. */
export function PermissionRow({ permission }: { readonly permission: SitePermission }) {
  const notify = useNotify();
  const { patterns, isAllowed } = permission;
  const site = permission.site === EVERYWHERE ? t('settings_permissionEverySite') : permission.site;
  const reasons = new Intl.ListFormat(uiLocale()).format(permission.reasons.map(reasonWords));
  const giveBack = async () => {
    await releasePatterns(patterns);
    notify({ text: t('settings_isGivenBack', { site }) });
  };
  return (
    <li>
      <span>
        <strong>{site}</strong>{' '}
        <span class="quiet">
          {isAllowed ? reasons : t('settings_permissionMissing', { reason: reasons })}
        </span>
      </span>
      <button
        type="button"
        class="button"
        aria-label={t(isAllowed ? 'settings_giveBackLabel' : 'settings_allowLabel', { site })}
        onClick={isAllowed ? giveBack : () => void requestPatterns(patterns)}
      >
        {t(isAllowed ? 'settings_giveBack' : 'settings_allow')}
      </button>
    </li>
  );
}

function reasonWords(reason: PermissionReason): string {
  switch (reason.kind) {
    case 'blog':
      return t('settings_permissionFor_blog', { name: reason.name });
    case 'reading':
      return t('settings_permissionFor_reading');
    case 'once':
      return t('settings_permissionFor_once');
  }
}
