import { useState } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';

/** A field for categories or tags, separated by commas. It keeps what is typed as typed, commas and all. */
export function TermsField({
  label,
  terms,
  onTyped,
}: {
  readonly label: string;
  readonly terms: readonly string[];
  readonly onTyped: (typed: string) => void;
}) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label class="field">
      <span>{label}</span>
      <input
        dir="auto"
        value={typed ?? terms.join(', ')}
        placeholder={t('draft_termsHint')}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onTyped(event.currentTarget.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
