import { X } from 'lucide';
import { switchReadingOn } from '../../adapters/browser/switch-reading.ts';
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
    await endReading(site, null);
    const where = site === EVERYWHERE ? 'every site' : site;
    notify({
      text: `Reading mode is off on ${where}; open pages keep it until they are reloaded.`,
    });
  };
  const everywhere = async (event: { readonly currentTarget: HTMLInputElement }) => {
    const box = event.currentTarget;
    if (!box.checked) return remove(EVERYWHERE);
    box.checked = await switchReadingOn({ site: EVERYWHERE, tabId: null });
    if (!box.checked) notify({ text: 'Nothing was changed: the browser was not allowed to.' });
  };
  return (
    <section aria-labelledby="reading-heading">
      <h2 id="reading-heading">Reading mode</h2>
      <p>
        A clip button beside what you select, and your clippings shown where they stand in their
        articles. It is off unless you switch it on; where it is off, nothing of Quotewright is in
        the page. Switch it on for a site with the highlighter in the popup.
      </p>
      {single.length > 0 && (
        <ul class="site-list" aria-label="Sites with reading mode">
          {single.map((site) => (
            <li key={site}>
              <span>{site}</span>
              <IconButton
                icon={X}
                label={`Switch reading mode off on ${site}`}
                onClick={() => void remove(site)}
              />
            </li>
          ))}
        </ul>
      )}
      <label class="check">
        <input type="checkbox" checked={sites.includes(EVERYWHERE)} onChange={everywhere} />
        <span>On every site</span>
      </label>
    </section>
  );
}
