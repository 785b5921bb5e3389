import { useId } from 'preact/hooks';
import type { ConnectField } from '../../domain/publish/blog-kind.ts';
import { wordsOfKey } from './words-of-key.ts';

/** One field of a connect form, as its kind of blog describes it. All of them have to be filled in. */
export function ConnectInput({ field }: { readonly field: ConnectField }) {
  const { name, type, label, placeholder, autocomplete = 'off' } = field;
  const given = { id: useId(), name, placeholder, autocomplete, required: true };
  return (
    <div class="field">
      <label for={given.id}>
        <span>{wordsOfKey(label)}</span>
      </label>
      {type === 'password' ? (
        <input type="password" {...given} />
      ) : (
        <input type="text" inputMode={type} {...given} />
      )}
    </div>
  );
}
