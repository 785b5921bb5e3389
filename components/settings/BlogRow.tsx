import { Trash2 } from 'lucide';
import { removeBlog } from '../../adapters/db/blogs.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useNotify } from '../shared/Notices.tsx';

/** One connected blog. The home blog is where a post goes first; the others are cross-posts. */
export function BlogRow({ blog, isHome }: { readonly blog: Blog; readonly isHome: boolean }) {
  const notify = useNotify();
  const remove = async () => {
    const putBack = await removeBlog(blog.id);
    notify({
      text: `${blog.name} is disconnected. What you published there stays.`,
      action: { label: 'Undo', run: () => void putBack() },
    });
  };
  return (
    <li class="blog-row">
      <div>
        <strong dir="auto">{blog.name}</strong> {isHome && <span class="quiet">home blog</span>}
        <p class="quiet">
          <a href={blog.url} target="_blank" rel="noreferrer">
            {blog.url}
          </a>{' '}
          · WordPress · as {blog.displayName}
          {!blog.can.publish && ' · posts wait for approval'}
        </p>
      </div>
      <IconButton icon={Trash2} label={`Disconnect ${blog.name}`} onClick={remove} />
    </li>
  );
}
