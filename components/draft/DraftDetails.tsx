import { type Draft, STYLE_NAMES, type StyleName } from '../../domain/draft/draft.ts';
import { parseTerms } from '../../domain/draft/parse-terms.ts';
import type { DraftSession } from './draft-session.ts';
import { TermsField } from './TermsField.tsx';

const STYLE_LABELS: Readonly<Record<StyleName, string>> = {
  'lead-in': 'Lead-in: “Reuters reports:” before the quote',
  'last-paragraph': 'Last paragraph: “— author, title, publication, date”',
};

/** What of a post is set beside its text: byline, categories, tags, excerpt, how quotes are attributed. */
export function DraftDetails({
  session,
  draft,
}: {
  readonly session: DraftSession;
  readonly draft: Draft;
}) {
  return (
    <details class="draft-details">
      <summary>{summaryOf(draft)}</summary>
      <div class="details-grid">
        <label class="field">
          <span>Guest post by</span>
          <input
            dir="auto"
            value={draft.guest}
            placeholder="Leave empty when it is your own"
            onInput={(event) => session.edit({ guest: event.currentTarget.value })}
          />
        </label>
        <label class="field">
          <span>Attribution</span>
          <select
            value={draft.style}
            onChange={(event) => {
              const style = STYLE_NAMES.find((name) => name === event.currentTarget.value);
              if (style) session.edit({ style });
            }}
          >
            {STYLE_NAMES.map((name) => (
              <option key={name} value={name}>
                {STYLE_LABELS[name]}
              </option>
            ))}
          </select>
        </label>
        <TermsField
          key={`categories-${draft.id}`}
          label="Categories"
          terms={draft.categories}
          onTyped={(typed) => session.edit({ categories: parseTerms(typed) })}
        />
        <TermsField
          key={`tags-${draft.id}`}
          label="Tags"
          terms={draft.tags}
          onTyped={(typed) => session.edit({ tags: parseTerms(typed) })}
        />
        <label class="field wide">
          <span>Excerpt</span>
          <textarea
            dir="auto"
            rows={2}
            value={draft.excerpt}
            onInput={(event) => session.edit({ excerpt: event.currentTarget.value })}
          />
        </label>
      </div>
    </details>
  );
}

function summaryOf({ guest, categories, tags }: Draft): string {
  const parts = [
    guest && `guest post by ${guest}`,
    categories.join(', '),
    tags.map((tag) => `#${tag}`).join(' '),
  ].filter(Boolean);
  return parts.length > 0
    ? `Details: ${parts.join(' · ')}`
    : 'Details: byline, categories, tags, attribution';
}
