import { useEffect, useState } from 'preact/hooks';
import { v7 } from 'uuid';
import { wakeOutbox } from '../../adapters/browser/wake-outbox.ts';
import { listBlogs } from '../../adapters/db/blogs.ts';
import { keepEdition } from '../../adapters/db/editions.ts';
import { deliveriesOf } from '../../adapters/db/outbox.ts';
import { receiptsOf } from '../../adapters/db/receipts.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import { isOpen } from '../../domain/publish/outbox.ts';
import type { RequestedStatus } from '../../domain/publish/requested-status.ts';
import { useNotify } from '../shared/Notices.tsx';
import type { ComposedPost } from '../shared/use-post.ts';
import { useWatch } from '../shared/use-watch.ts';
import { BlogStatus } from './BlogStatus.tsx';
import { DraftHints } from './DraftHints.tsx';
import { NoBlogs } from './NoBlogs.tsx';
import { PublishActions } from './PublishActions.tsx';
import { sendPost } from './send-post.ts';
import { TakeOffline } from './TakeOffline.tsx';
import { useAttempt } from './use-attempt.ts';

/** Chooses the blogs, sends the post to them, and shows how each delivery is getting on. */
export function PublishPanel({
  draft,
  composed: { post, problems },
}: {
  readonly draft: Draft;
  readonly composed: ComposedPost;
}) {
  const notify = useNotify();
  const attempt = useAttempt();
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
    if (isUnderWay) void wakeOutbox();
  }, [isUnderWay]);
  if (!blogs || !sent) return null;
  if (blogs.length === 0) return <NoBlogs />;

  const records = blogs.map((blog) => ({
    blog,
    delivery: sent.deliveries.find(({ blogId }) => blogId === blog.id),
    receipt: sent.receipts.find(({ blogId }) => blogId === blog.id),
  }));
  const chosen = records.filter(({ blog }) => !unticked.has(blog.id));
  const send = (requestedStatus: RequestedStatus, to: readonly Blog[]) =>
    attempt(async () => {
      const isAllowed = await sendPost({
        draftId: draft.id,
        post,
        requestedStatus,
        chosen: to,
        linkBack,
      });
      if (!isAllowed) return notify({ text: t('publish_notAllowed'), isProblem: true });
      if (requestedStatus === 'offline') return;
      const occasion = { id: v7(), reason: 'published', now: Date.now() } as const;
      // The post is on its way, whatever becomes of this.
      await keepEdition(draft, occasion).catch((error: unknown) => console.error(error));
    });
  return (
    <section class="publish-panel" aria-label={t('publish_blogs')}>
      <ul>
        {records.map((record) => (
          <BlogStatus
            key={record.blog.id}
            {...{ record, draft, post }}
            choice={{
              isChosen: !unticked.has(record.blog.id),
              onChoose: () => setUnticked(toggled(unticked, record.blog)),
            }}
          >
            <TakeOffline record={record} onTake={() => send('offline', [record.blog])} />
          </BlogStatus>
        ))}
      </ul>
      {chosen.length > 1 && (
        <label class="choice">
          <input
            type="checkbox"
            checked={linkBack}
            onChange={(event) => setLinkBack(event.currentTarget.checked)}
          />
          {t('publish_linkBack')}
        </label>
      )}
      <DraftHints draft={draft} />
      <PublishActions
        records={chosen}
        problem={problems[0]}
        onSend={(requestedStatus) =>
          send(
            requestedStatus,
            chosen.map(({ blog }) => blog),
          )
        }
      />
    </section>
  );
}

function toggled(ids: ReadonlySet<string>, { id }: Blog): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
