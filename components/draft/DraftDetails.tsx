import { useState } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { parseTerms } from '../../domain/draft/parse-terms.ts';
import { isolateName } from '../../domain/words/isolate-name.ts';
import { DateField } from './DateField.tsx';
import type { DraftSession } from './draft-session.ts';
import { LanguageField } from './LanguageField.tsx';
import { QuoteGauge } from './QuoteGauge.tsx';
import { StyleField } from './StyleField.tsx';
import { TermsField } from './TermsField.tsx';

/** What of a post is set beside its text: byline, terms, excerpt, language, address, date, how quotes are attributed. */
export function DraftDetails({
  session,
  draft,
}: {
  readonly session: DraftSession;
  readonly draft: Draft;
}) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      class="draft-details"
      onToggle={({ currentTarget, target }) => {
        if (target === currentTarget) setIsOpen(currentTarget.open);
      }}
    >
      <summary>{summaryOf(draft)}</summary>
      <div class="details-grid">
        <label class="field">
          <span>{t('draft_guest')}</span>
          <input
            dir="auto"
            value={draft.guest}
            placeholder={t('draft_guestHint')}
            onInput={(event) => session.edit({ guest: event.currentTarget.value })}
          />
        </label>
        <StyleField
          draft={draft}
          isInSight={isOpen}
          onChoose={(style) => session.edit({ style })}
        />
        <TermsField
          key={`categories-${draft.id}`}
          label={t('draft_categories')}
          terms={draft.categories}
          onTyped={(typed) => session.edit({ categories: parseTerms(typed) })}
        />
        <TermsField
          key={`tags-${draft.id}`}
          label={t('draft_tags')}
          terms={draft.tags}
          onTyped={(typed) => session.edit({ tags: parseTerms(typed) })}
        />
        <LanguageField draft={draft} onChoose={(lang) => session.edit({ lang })} />
        <label class="field">
          <span>{t('draft_slug')}</span>
          <input
            dir="auto"
            value={draft.slug}
            placeholder={t('draft_slugHint')}
            onInput={(event) => session.edit({ slug: event.currentTarget.value })}
          />
        </label>
        <DateField date={draft.date} onChoose={(date) => session.edit({ date })} />
        <label class="field wide">
          <span>{t('draft_excerpt')}</span>
          <textarea
            dir="auto"
            rows={2}
            value={draft.excerpt}
            onInput={(event) => session.edit({ excerpt: event.currentTarget.value })}
          />
        </label>
        {isOpen && <QuoteGauge draft={draft} />}
      </div>
    </details>
  );
}

function summaryOf({ guest, categories, tags }: Draft): string {
  const parts = [
    guest && t('draft_guestBy', { name: isolateName(guest) }),
    ...categories.map(isolateName),
    ...tags.map((tag) => isolateName(`#${tag}`)),
  ].filter(Boolean);
  return parts.length > 0 ? t('draft_detailsOf', { list: parts.join(' · ') }) : t('draft_details');
}
