import { Trash2 } from 'lucide';
import { blogKindOf } from '../../adapters/blogs/registry.ts';
import { requestOrigins } from '../../adapters/browser/permissions.ts';
import { removeBlog } from '../../adapters/db/blogs.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { releaseBlogOrigin } from './release-blog-origin.ts';

/** One connected blog. The home blog is where a post goes first; the others are cross-posts. */
export function BlogRow({ blog, isHome }: { readonly blog: Blog; readonly isHome: boolean }) {
  const notify = useNotify();
  const { name, url, displayName, can } = blog;
  const kind = blogKindOf(blog.kind)?.label ?? blog.kind;
  const problem = (text: string) => notify({ text, isProblem: true });
  const remove = async () => {
    try {
      const putBack = await removeBlog(blog.id);
      const undo = () => {
        // In the click, as the permission was given back; without it publishing asks again.
        void requestOrigins([url]).catch(() => false);
        putBack().catch(() => problem(t('settings_notReconnected', { blog: name })));
      };
      notify({
        text: t('settings_disconnected', { blog: name }),
        action: { label: t('settings_undo'), run: undo },
      });
    } catch {
      return problem(t('settings_notDisconnected', { blog: name }));
    }
    // The blog is gone from the list whatever becomes of this; the browser's own settings show what is left.
    await releaseBlogOrigin(blog).catch(() => undefined);
  };
  return (
    <li class="blog-row">
      <div>
        <strong dir="auto">{name}</strong>{' '}
        {isHome && <span class="quiet">{t('settings_homeBlog')}</span>}
        <p class="quiet">
          <a href={url} dir="ltr" target="_blank" rel="noreferrer">
            {url}
          </a>{' '}
          · {t('settings_blogKindAndUser', { kind, user: displayName })}
          {!can.publish && ` · ${t('settings_postsWait')}`}
        </p>
      </div>
      <IconButton icon={Trash2} label={t('settings_disconnect', { blog: name })} onClick={remove} />
    </li>
  );
}
