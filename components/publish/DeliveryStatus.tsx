import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Post } from '../../domain/post/post.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import {
  type Delivery,
  type DeliveryState,
  hasStopped,
  isOpen,
  mayHaveReached,
} from '../../domain/publish/outbox.ts';
import { cancelDelivery, retryDelivery } from '../../domain/publish/press-again.ts';
import type { Receipt } from '../../domain/publish/receipt.ts';
import { errorWords } from '../shared/error-words.ts';
import { actOnDelivery } from './act-on-delivery.ts';
import { EditedThere } from './EditedThere.tsx';
import { useAttempt } from './use-attempt.ts';

const STATES: Readonly<Record<Exclude<DeliveryState, 'published'>, MessageKey>> = {
  queued: 'publish_queued',
  sending: 'publish_sending',
  confirming: 'publish_confirming',
  linking: 'publish_linking',
  'needs-you': 'publish_needsYou',
  failed: 'publish_failed',
  cancelled: 'publish_cancelled',
};

/** How a delivery that has not ended well, or not yet, is getting on, and what the blogger can do. */
export function DeliveryStatus({
  blog,
  delivery,
  receipt,
  draft,
  post,
}: {
  readonly blog: Blog;
  readonly delivery: Delivery;
  readonly receipt: Receipt | undefined;
  readonly draft: Draft;
  readonly post: Post;
}) {
  const attempt = useAttempt();
  const { state, error, conflict } = delivery;
  if (state === 'published') return null;
  if (conflict) return <EditedThere {...{ blog, delivery, conflict, draft }} />;
  const isWaiting = isOpen(delivery);
  const retry = (stored: Delivery, now: number) => retryDelivery(stored, post, now);
  return (
    <>
      <p>{t(STATES[state])}</p>
      {isWaiting && error && <p>{t('publish_lastTryFailed')}</p>}
      {state === 'cancelled' && mayHaveReached(delivery, receipt) && (
        <p class="publish-problem">{t('publish_mayHaveReached', { blog: blog.name })}</p>
      )}
      {error && (
        <p class="publish-problem">
          {errorWords(error, 'deliver')}
          {error.detail && error.kind !== 'internal' && (
            <span class="quiet"> {t('publish_blogSaid', { words: error.detail })}</span>
          )}
        </p>
      )}
      {error && <p class="quiet">{t('publish_draftKept')}</p>}
      <div class="publish-actions">
        {hasStopped(delivery) && (
          <button
            type="button"
            class="button"
            onClick={() => attempt(() => actOnDelivery(delivery, retry))}
          >
            {t('publish_tryAgain')}
          </button>
        )}
        {state !== 'cancelled' && (
          <button
            type="button"
            class="button"
            onClick={() => attempt(() => actOnDelivery(delivery, cancelDelivery))}
          >
            {t('publish_cancel')}
          </button>
        )}
      </div>
    </>
  );
}
