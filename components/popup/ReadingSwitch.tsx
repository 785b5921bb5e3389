import { Highlighter } from 'lucide';
import type { ReadableTab } from '../../adapters/browser/readable-tab.ts';
import { switchReadingOn } from '../../adapters/browser/switch-reading.ts';
import { t } from '../../adapters/i18n/t.ts';
import { EVERYWHERE, isReadingOn, siteOf } from '../../domain/reading/reading-site.ts';
import { endReading } from '../shared/end-reading.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { useReadingSites } from '../shared/use-reading-sites.ts';

/** Switches reading mode on or off for the site under the popup; the browser asks for the site at the first click. */
export function ReadingSwitch({ tab }: { readonly tab: ReadableTab }) {
  const notify = useNotify();
  const sites = useReadingSites();
  const site = siteOf(tab.url);
  if (!sites || site === null) return null;
  const isOn = isReadingOn(sites, tab.url);
  const isEverywhere = sites.includes(EVERYWHERE);
  const change = async () => {
    if (isOn) {
      await endReading(site, tab.id);
      notify({ text: t('popup_readingIsOff', { site }) });
    } else if (await switchReadingOn({ site, tabId: tab.id })) {
      notify({ text: t('popup_readingIsOn', { site }) });
    } else {
      notify({ text: t('popup_readingRefused', { site }) });
    }
  };
  return (
    <IconButton
      icon={Highlighter}
      label={t(isEverywhere ? 'popup_readingEverywhere' : 'popup_readingHere')}
      pressed={isOn}
      disabled={isEverywhere}
      onClick={change}
    />
  );
}
