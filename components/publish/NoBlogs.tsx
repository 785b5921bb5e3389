import { openOptions } from '../../adapters/browser/pages.ts';
import { t } from '../../adapters/i18n/t.ts';

/** What stands in the publish panel before a blog is connected. */
export function NoBlogs() {
  return (
    <section class="publish-panel" aria-label={t('publish_blogs')}>
      <p>{t('publish_noBlogs')}</p>
      <button type="button" class="button primary" onClick={openOptions}>
        {t('publish_connect')}
      </button>
    </section>
  );
}
