import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t, tCount } from '../../adapters/i18n/t.ts';
import type { DraftProblem } from '../../domain/draft/draft-problems.ts';
import { isLeftUnpublished, isLive } from '../../domain/publish/receipt.ts';
import type { RequestedStatus } from '../../domain/publish/requested-status.ts';
import type { BlogRecord } from './BlogStatus.tsx';

const PROBLEMS: Readonly<Record<DraftProblem, MessageKey>> = {
  'no-title': 'publish_noTitle',
  'no-body': 'publish_noBody',
  'missing-quote': 'publish_missingQuote',
  'odd-quote': 'publish_oddQuote',
};

/**
 * The buttons that send. "Publish" shows the post to readers where it is new or left unpublished by
 * us; "Update" leaves who sees it as it is. "Send as draft" is there while no reader sees it yet.
 */
export function PublishActions({
  records,
  problem,
  onSend,
}: {
  readonly records: readonly BlogRecord[];
  readonly problem: DraftProblem | undefined;
  readonly onSend: (requestedStatus: RequestedStatus) => void;
}) {
  const cannotSend = problem !== undefined || records.length === 0;
  const isUpdate = records.every(({ receipt }) => receipt && !isLeftUnpublished(receipt));
  const isSeen = records.some(({ receipt }) => receipt && isLive(receipt.status));
  const [only] = records;
  const name = records.length === 1 && only ? only.blog.name : null;
  return (
    <>
      {problem && <p class="publish-problem">{t(PROBLEMS[problem])}</p>}
      <div class="publish-actions">
        <button
          type="button"
          class="button primary"
          disabled={cannotSend}
          onClick={() => onSend('publish')}
        >
          {label(isUpdate && records.length > 0, name, records.length)}
        </button>
        {!isSeen && (
          <button
            type="button"
            class="button"
            disabled={cannotSend}
            onClick={() => onSend('draft')}
          >
            {t('publish_asDraft')}
          </button>
        )}
      </div>
    </>
  );
}

function label(isUpdate: boolean, blog: string | null, count: number): string {
  if (blog !== null) return t(isUpdate ? 'publish_updateOn' : 'publish_publishTo', { blog });
  return tCount(isUpdate ? 'publish_updateOnBlogs' : 'publish_publishToBlogs', count);
}
