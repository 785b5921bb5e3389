import { ringOutbox } from '../../adapters/browser/outbox-bell.ts';
import { saveDelivery } from '../../adapters/db/outbox.ts';
import type { Blog, Receipt } from '../../domain/publish/blog.ts';
import type { Delivery, DeliveryState } from '../../domain/publish/outbox.ts';
import { remedyFor } from '../../domain/publish/publish-error.ts';
import { retryDelivery } from '../../domain/publish/stop-or-retry.ts';

const STATES: Readonly<Record<DeliveryState, string>> = {
  queued: 'Waiting to be sent…',
  sending: 'Sending…',
  confirming: 'Reading it back…',
  published: '',
  'needs-you': 'Not sent yet.',
  failed: 'Given up for now.',
};

/** One blog in the publish panel: whether it is chosen, and what became of this draft there. */
export function BlogStatus({
  blog,
  delivery,
  receipt,
  isChosen,
  onChoose,
}: {
  readonly blog: Blog;
  readonly delivery: Delivery | undefined;
  readonly receipt: Receipt | undefined;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  return (
    <li>
      <label class="choice">
        <input type="checkbox" checked={isChosen} onChange={onChoose} />
        <span dir="auto">{blog.name}</span>
      </label>
      <div class="blog-status" role="status">
        {delivery && delivery.state !== 'published' && <DeliveryStatus delivery={delivery} />}
        {receipt && <ReceiptLine receipt={receipt} />}
      </div>
    </li>
  );
}

function DeliveryStatus({ delivery }: { readonly delivery: Delivery }) {
  const { state, error } = delivery;
  const hasStopped = state === 'needs-you' || state === 'failed';
  const retry = async () => {
    await saveDelivery(retryDelivery(delivery, Date.now()));
    await ringOutbox();
  };
  return (
    <>
      <p>{error && !hasStopped ? `${STATES[state]} The last try did not work.` : STATES[state]}</p>
      {error && (
        <p class="publish-problem">
          {remedyFor(error)}
          {error.detail && <span class="quiet"> The blog said: {error.detail}</span>}
        </p>
      )}
      {error && <p class="quiet">Your draft is kept as it is. Trying again never posts twice.</p>}
      {hasStopped && (
        <button type="button" class="button" onClick={retry}>
          Try again
        </button>
      )}
    </>
  );
}

const VISIBLE_AS = { publish: 'Published', draft: 'A draft', pending: 'Waiting for approval' };

function ReceiptLine({ receipt }: { readonly receipt: Receipt }) {
  return (
    <>
      <p>
        {VISIBLE_AS[receipt.visibility]} at{' '}
        <a href={receipt.url} target="_blank" rel="noreferrer">
          {receipt.url}
        </a>
      </p>
      {!receipt.whole && (
        <p class="publish-problem">
          The blog changed or dropped part of the post. Open it there and look it over.
        </p>
      )}
    </>
  );
}
