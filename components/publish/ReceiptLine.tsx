import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import type { PostStatus } from '../../domain/publish/held-post.ts';
import type { Receipt } from '../../domain/publish/receipt.ts';
import { Sentence } from '../shared/Sentence.tsx';

const STANDS = {
  public: 'publish_publishedAt',
  private: 'publish_privateAt',
  pending: 'publish_pendingAt',
  draft: 'publish_draftAt',
} as const satisfies Readonly<Record<Exclude<PostStatus, 'scheduled'>, MessageKey>>;

/** Where the post stands, and who sees it there. */
export function ReceiptLine({
  receipt: { status, scheduledFor, url, altered },
}: {
  readonly receipt: Receipt;
}) {
  const link = (
    <a href={url} dir="ltr" target="_blank" rel="noreferrer">
      {url}
    </a>
  );
  return (
    <>
      <p>
        {status === 'scheduled' ? (
          <Sentence
            of="publish_scheduledAt"
            with={{ date: scheduledFor ? inWords(scheduledFor) : '', address: link }}
          />
        ) : (
          <Sentence of={STANDS[status]} with={{ address: link }} />
        )}
      </p>
      {altered.length > 0 && <p class="publish-problem">{t('publish_altered')}</p>}
    </>
  );
}

/** A day and time as the blogger's own clock shows it. */
const inWords = (iso: string): string =>
  new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'long', timeStyle: 'short' }).format(
    new Date(iso),
  );
