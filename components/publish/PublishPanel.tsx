import { useEffect, useState } from 'preact/hooks';
import { ringOutbox } from '../../adapters/browser/outbox-bell.ts';
import { openOptions } from '../../adapters/browser/pages.ts';
import { listBlogs } from '../../adapters/db/blogs.ts';
import { deliveriesOf, receiptsOf } from '../../adapters/db/outbox.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { DraftProblem } from '../../domain/draft/draft-problems.ts';
import type { Blog, Visibility } from '../../domain/publish/blog.ts';
import { isOpen } from '../../domain/publish/outbox.ts';
import { useNotify } from '../shared/Notices.tsx';
import type { ComposedPost } from '../shared/use-post.ts';
import { useWatch } from '../shared/use-watch.ts';
import { BlogStatus } from './BlogStatus.tsx';
import { sendPost } from './send-post.ts';

const PROBLEMS: Readonly<Record<DraftProblem, string>> = {
  'no-title': 'The post has no title yet.',
  'no-body': 'The post is empty: add a quote or write something.',
  'missing-quote': 'A quote’s clipping is missing. Remove that quote first.',
};

/** Chooses the blogs, sends the post to them, and shows how each delivery is getting on. */
export function PublishPanel({
  draft,
  composed,
}: {
  readonly draft: Draft;
  readonly composed: ComposedPost;
}) {
  const notify = useNotify();
  const blogs = useWatch(listBlogs, []);
  const sent = useWatch(
    async () => ({
      deliveries: await deliveriesOf(draft.id),
      receipts: await receiptsOf(draft.id),
    }),
    [draft.id],
  );
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [linkBack, setLinkBack] = useState(true);
  const isUnderWay = sent?.deliveries.some(isOpen) ?? false;
  // A background that was killed over it goes on at once when the blogger looks.
  useEffect(() => {
    if (isUnderWay) void ringOutbox();
  }, [isUnderWay]);
  if (!blogs || !sent) return null;
  if (blogs.length === 0) return <NoBlogs />;

  const chosen = blogs.filter(({ id }) => !unticked.has(id));
  const [problem] = composed.problems;
  const isUpdate = chosen.every(({ id }) => sent.receipts.some(({ blogId }) => blogId === id));
  const send = async (visibility: Visibility) => {
    const error = await sendPost({
      draftId: draft.id,
      post: composed.post,
      visibility,
      chosen,
      linkBack,
    });
    if (error) notify({ text: error, isProblem: true });
  };
  return (
    <section class="publish-panel" aria-label="Blogs">
      <ul>
        {blogs.map((blog) => (
          <BlogStatus
            key={blog.id}
            blog={blog}
            delivery={sent.deliveries.findLast(({ blogId }) => blogId === blog.id)}
            receipt={sent.receipts.find(({ blogId }) => blogId === blog.id)}
            isChosen={!unticked.has(blog.id)}
            onChoose={() => setUnticked(toggled(unticked, blog))}
          />
        ))}
      </ul>
      {chosen.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={linkBack}
            onChange={(event) => setLinkBack(event.currentTarget.checked)}
          />
          The first post names the others too: “(Cross-posted at …)”
        </label>
      )}
      {problem && <p class="publish-problem">{PROBLEMS[problem]}</p>}
      <div class="publish-actions">
        <button
          type="button"
          class="button primary"
          disabled={problem !== undefined || chosen.length === 0}
          onClick={() => send('publish')}
        >
          {isUpdate ? 'Update on' : 'Publish to'}{' '}
          {chosen.length === 1 ? chosen[0]?.name : `${chosen.length} blogs`}
        </button>
        <button
          type="button"
          class="button"
          disabled={problem !== undefined || chosen.length === 0}
          onClick={() => send('draft')}
        >
          Send as draft
        </button>
      </div>
    </section>
  );
}

function NoBlogs() {
  return (
    <section class="publish-panel" aria-label="Blogs">
      <p>No blog is connected yet. Connect one and this post can go there in two clicks.</p>
      <button type="button" class="button primary" onClick={openOptions}>
        Connect a blog
      </button>
    </section>
  );
}

function toggled(ids: ReadonlySet<string>, { id }: Blog): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
