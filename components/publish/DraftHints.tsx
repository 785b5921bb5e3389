import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { type DraftHint, draftHints } from '../../domain/draft/draft-hints.ts';

const HINTS = {
  'quote-without-source': 'publish_hintQuoteWithoutSource',
} as const satisfies Readonly<Record<DraftHint, MessageKey>>;

/** What is worth a look before the post goes out; nothing that holds it back. */
export function DraftHints({ draft }: { readonly draft: Draft }) {
  return draftHints(draft).map((hint) => (
    <p key={hint} class="quiet">
      {t(HINTS[hint])}
    </p>
  ));
}
