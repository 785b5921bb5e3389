import { blogKindOf } from '../../adapters/blogs/registry.ts';
import { findDraft, saveDraft } from '../../adapters/db/drafts.ts';
import { t, tCount } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import { type Brought, bringTheirs } from '../../domain/publish/bring-theirs.ts';
import type { Conflict } from '../../domain/publish/conflict.ts';
import type { Delivery } from '../../domain/publish/outbox.ts';
import { useNotify } from '../shared/Notices.tsx';
import { useAttempt } from './use-attempt.ts';

/** Brings what was changed on the blog into the draft, and says what of it could not be brought. */
export function BringTheirs({
  blog,
  delivery,
  conflict,
  draft,
  onBrought,
}: {
  readonly blog: Blog;
  readonly delivery: Delivery;
  readonly conflict: Conflict;
  readonly draft: Draft;
  /** Called when it is in the draft: what is there is kept there meanwhile. */
  readonly onBrought: () => void;
}) {
  const notify = useNotify();
  const attempt = useAttempt();
  const readForDraft = blogKindOf(blog.kind)?.readForDraft;
  if (!readForDraft) return null;
  const side = (version: 'theirs' | 'ours') =>
    readForDraft(Object.fromEntries(conflict.fields.map((one) => [one.field, one[version]])));
  const bringOnce = async (): Promise<Brought | null> => {
    const stored = (await findDraft(draft.id)) ?? draft;
    const brought = bringTheirs(stored, {
      theirs: side('theirs'),
      ours: side('ours'),
      post: delivery.post,
      terms: termsOf(conflict),
    });
    const saved = await saveDraft({ ...stored, ...brought.change, updatedAt: Date.now() });
    return saved.kind === 'saved' ? brought : null;
  };
  const bring = async () => {
    let brought = await bringOnce();
    // Somebody typed just then: what is there now is read again.
    while (brought === null) brought = await bringOnce();
    notify({ text: wordsFor(brought) });
    onBrought();
  };
  return (
    <button type="button" class="button" onClick={() => attempt(bring)}>
      {t('publish_bringTheirs')}
    </button>
  );
}

const termsOf = ({ fields, names }: Conflict) =>
  Object.fromEntries(
    fields.flatMap(({ field, theirs }) =>
      (field === 'categories' || field === 'tags') && typeof theirs !== 'string'
        ? [[field, theirs.map((id) => names[id] ?? id)]]
        : [],
    ),
  );

const wordsFor = ({ keptQuotes, leftOut }: Brought): string =>
  [
    t('publish_brought'),
    ...(keptQuotes > 0 ? [tCount('publish_keptQuotes', keptQuotes)] : []),
    ...(leftOut > 0 ? [tCount('publish_leftOut', leftOut)] : []),
  ].join(' ');
