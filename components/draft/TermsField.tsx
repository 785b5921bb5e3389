import { useState } from 'preact/hooks';

/** A field for categories or tags, parted by commas. It keeps what is typed as typed, commas and all. */
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
        placeholder="Parted by commas"
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onTyped(event.currentTarget.value);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}
