import { useState } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import { isLive } from '../../domain/publish/receipt.ts';
import type { BlogRecord } from './BlogStatus.tsx';

/** Makes a draft of a post that readers see, after asking in plain words. */
export function TakeOffline({
  record: { blog, receipt },
  onTake,
}: {
  readonly record: BlogRecord;
  readonly onTake: () => void;
}) {
  const [isAsking, setIsAsking] = useState(false);
  if (!receipt || !isLive(receipt.status)) return null;
  if (!isAsking)
    return (
      <button type="button" class="button" onClick={() => setIsAsking(true)}>
        {t('publish_takeOffline')}
      </button>
    );
  return (
    <fieldset class="take-offline">
      <p>{t('publish_takesOffline', { blog: blog.name })}</p>
      <div class="publish-actions">
        <button
          type="button"
          class="button"
          onClick={() => {
            setIsAsking(false);
            onTake();
          }}
        >
          {t('publish_takeOfflineNow')}
        </button>
        <button type="button" class="button" onClick={() => setIsAsking(false)}>
          {t('publish_leaveOnline')}
        </button>
      </div>
    </fieldset>
  );
}
