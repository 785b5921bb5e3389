import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import type { FieldDifference } from '../../domain/publish/compare-three.ts';
import {
  type Conflict,
  type ConflictChoice,
  resolveConflict,
} from '../../domain/publish/conflict.ts';
import type { FieldName } from '../../domain/publish/held-post.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';
import { actOnDelivery } from './act-on-delivery.ts';
import { BringTheirs } from './BringTheirs.tsx';
import { useAttempt } from './use-attempt.ts';
import { versionWords } from './version-words.ts';

const FIELDS: Readonly<Record<FieldName, MessageKey>> = {
  title: 'publish_fieldTitle',
  content: 'publish_fieldContent',
  excerpt: 'publish_fieldExcerpt',
  slug: 'publish_fieldSlug',
  date: 'publish_fieldDate',
  categories: 'publish_fieldCategories',
  tags: 'publish_fieldTags',
};

/** Both versions of what somebody changed on the blog, side by side, and what can be done about it. */
export function EditedThere({
  blog,
  delivery,
  conflict,
  draft,
}: {
  readonly blog: Blog;
  readonly delivery: Delivery;
  readonly conflict: Conflict;
  readonly draft: Draft;
}) {
  const attempt = useAttempt();
  const choose = (choice: ConflictChoice) =>
    attempt(() =>
      actOnDelivery(delivery, (stored, now) =>
        // What was shown is what was chosen about.
        JSON.stringify(stored.conflict) === JSON.stringify(conflict)
          ? resolveConflict(stored, choice, now)
          : stored,
      ),
    );
  return (
    <section class="edited-there" aria-label={t('publish_editedThere', { blog: blog.name })}>
      <p class="publish-problem">{t('publish_editedThere', { blog: blog.name })}</p>
      {conflict.status && <p>{t('publish_shownThere', { blog: blog.name })}</p>}
      {conflict.fields.map((difference) => (
        <Versions key={difference.field} {...{ blog, difference, conflict }} />
      ))}
      <div class="publish-actions">
        <button type="button" class="button" onClick={() => choose('theirs')}>
          {t('publish_keepTheirs')}
        </button>
        <button type="button" class="button" onClick={() => choose('ours')}>
          {t('publish_takeOurs')}
        </button>
        {conflict.fields.length > 0 && (
          <BringTheirs
            {...{ blog, delivery, conflict, draft }}
            onBrought={() => choose('theirs')}
          />
        )}
      </div>
    </section>
  );
}

function Versions({
  blog,
  difference: { field, theirs, ours },
  conflict,
}: {
  readonly blog: Blog;
  readonly difference: FieldDifference;
  readonly conflict: Conflict;
}) {
  return (
    <fieldset class="versions">
      <legend>{t(FIELDS[field])}</legend>
      <div>
        <p class="quiet">{t('publish_theirs', { blog: blog.name })}</p>
        <div class="version" dir="auto">
          {versionWords(theirs, conflict.names) || t('publish_nothing')}
        </div>
      </div>
      <div>
        <p class="quiet">{t('publish_ours')}</p>
        <div class="version" dir="auto">
          {versionWords(ours, conflict.names) || t('publish_nothing')}
        </div>
      </div>
    </fieldset>
  );
}
