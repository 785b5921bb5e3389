import type { ComponentChildren } from 'preact';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Post } from '../../domain/post/post.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';
import type { Receipt } from '../../domain/publish/receipt.ts';
import { DeliveryStatus } from './DeliveryStatus.tsx';
import { ReceiptLine } from './ReceiptLine.tsx';

/** What became of a draft at one blog. */
export interface BlogRecord {
  readonly blog: Blog;
  readonly delivery: Delivery | undefined;
  readonly receipt: Receipt | undefined;
}

/** One blog in the publish panel: whether it is chosen, and what became of this draft there. */
export function BlogStatus({
  record: { blog, delivery, receipt },
  draft,
  post,
  choice,
  children,
}: {
  readonly record: BlogRecord;
  readonly draft: Draft;
  /** The post as it is on the screen now: what "Try again" sends. */
  readonly post: Post;
  readonly choice: { readonly isChosen: boolean; readonly onChoose: () => void };
  readonly children?: ComponentChildren;
}) {
  return (
    <li>
      <label class="choice">
        <input type="checkbox" checked={choice.isChosen} onChange={choice.onChoose} />
        <span dir="auto">{blog.name}</span>
      </label>
      <div class="blog-status" role="status">
        {delivery && delivery.state !== 'published' && (
          <DeliveryStatus {...{ blog, delivery, receipt, draft, post }} />
        )}
        {receipt && <ReceiptLine receipt={receipt} />}
        {children}
      </div>
    </li>
  );
}
