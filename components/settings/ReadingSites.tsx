import { X } from 'lucide';
import { requestOrigins } from '../../adapters/browser/permissions.ts';
import { switchReadingOn } from '../../adapters/browser/switch-reading.ts';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import { EVERYWHERE, type ReadingSite } from '../../domain/reading/reading-site.ts';
import { endReading } from '../shared/end-reading.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { useReadingSites } from '../shared/use-reading-sites.ts';

/** The sites with reading mode. Single ones are added where they are read, in the popup. */
export function ReadingSites() {
  const notify = useNotify();
  const sites = useReadingSites();
  if (!sites) return null;
  const single = sites.filter((site) => site !== EVERYWHERE);
  const remove = async (site: ReadingSite) => {
    const lost = await endReading(site, null);
    const isAll = site === EVERYWHERE;
    notify({
      text: isAll ? t('settings_readingIsOffEverywhere') : t('settings_readingIsOff', { site }),
    });
    if (lost.length === 0) return;
    const names = lost.map(({ name }) => name);
    const urls = lost.map(({ url }) => url);
    notify({
      text: t('settings_blogsNotAllowed', { blogs: new Intl.ListFormat(uiLocale()).format(names) }),
      isProblem: true,
      action: { label: t('settings_allow'), run: () => void requestOrigins(urls) },
    });
  };
  const everywhere = async (event: { readonly currentTarget: HTMLInputElement }) => {
    const box = event.currentTarget;
    if (!box.checked) return remove(EVERYWHERE);
    box.checked = await switchReadingOn({ site: EVERYWHERE, tabId: null });
    if (!box.checked) notify({ text: t('settings_readingRefused') });
  };
  return (
    <section aria-labelledby="reading-heading">
      <h2 id="reading-heading">{t('settings_readingHeading')}</h2>
      <p>{t('settings_readingAbout')}</p>
      {single.length > 0 && (
        <ul class="site-list" aria-label={t('settings_readingSites')}>
          {single.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <IconButton
                icon={X}
                label={t('settings_readingRemove', { site })}
                onClick={() => void remove(site)}
              />
            </li>
          ))}
        </ul>
      )}
      <label class="check">
        <input type="checkbox" checked={sites.includes(EVERYWHERE)} onChange={everywhere} />
        <span>{t('settings_readingEverySite')}</span>
      </label>
    </section>
  );
}
