import { listBlogs } from '../../adapters/db/blogs.ts';
import { t } from '../../adapters/i18n/t.ts';
import { Notices } from '../shared/Notices.tsx';
import { StoreGuard } from '../shared/StoreGuard.tsx';
import { useWatch } from '../shared/use-watch.ts';
import { BlogRow } from './BlogRow.tsx';
import { ConnectBlogForm } from './ConnectBlogForm.tsx';
import { Permissions } from './Permissions.tsx';
import { ReadingSites } from './ReadingSites.tsx';
import { ShortcutKeys } from './ShortcutKeys.tsx';
import { Styles } from './Styles.tsx';
import './settings.css';

/** The options page: the connected blogs, how quotes name their sources, and what sites are allowed. */
export function Settings() {
  return (
    <StoreGuard>
      <Notices>
        <main class="settings">
          <h1>{t('settings_title')}</h1>
          <Blogs />
          <Styles />
          <ReadingSites />
          <ShortcutKeys />
          <Permissions />
        </main>
      </Notices>
    </StoreGuard>
  );
}

function Blogs() {
  const blogs = useWatch(listBlogs, []);
  if (!blogs) return null;
  return (
    <section aria-labelledby="blogs-heading">
      <h2 id="blogs-heading">{t('settings_blogs')}</h2>
      {blogs.length === 0 ? (
        <p>{t('settings_noBlogs')}</p>
      ) : (
        <ul class="blog-list">
          {blogs.map((blog, index) => (
            <BlogRow key={blog.id} blog={blog} isHome={index === 0} />
          ))}
        </ul>
      )}
      <ConnectBlogForm />
    </section>
  );
}
