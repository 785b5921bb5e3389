import { useRef, useState } from 'preact/hooks';
import { BLOG_KINDS, blogKindOf } from '../../adapters/blogs/registry.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { BlogKind } from '../../domain/publish/blog-kind.ts';
import type { PublishError } from '../../domain/publish/publish-error.ts';
import { useNotify } from '../shared/Notices.tsx';
import { ConnectInput } from './ConnectInput.tsx';
import { ConnectProblem } from './ConnectProblem.tsx';
import { connectBlog } from './connect-blog.ts';
import { wordsOfKey } from './words-of-key.ts';

/** Connects a blog of any kind; its fields are drawn from the kind. */
export function ConnectBlogForm() {
  const notify = useNotify();
  const form = useRef<HTMLFormElement>(null);
  const [kind, setKind] = useState<BlogKind | undefined>(BLOG_KINDS[0]);
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<PublishError | 'not-stored' | null>(null);
  if (!kind) return null;

  const connect = async () => {
    if (!form.current || isBusy) return;
    const typed = [...new FormData(form.current)].map(([name, value]) => [name, String(value)]);
    setIsBusy(true);
    setError(null);
    try {
      const problem = await connectBlog(kind, Object.fromEntries(typed));
      setError(problem);
      if (problem) return;
      form.current?.reset();
      notify({ text: t('settings_connected') });
    } catch {
      setError('not-stored');
    } finally {
      setIsBusy(false);
    }
  };
  const connectAt = (address: string) => {
    const field = form.current?.querySelector<HTMLInputElement>('[inputmode="url"]');
    if (field) field.value = address;
    void connect();
  };

  return (
    <form
      ref={form}
      class="connect-form"
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <h3>{t('settings_connectKind', { kind: kind.label })}</h3>
      {BLOG_KINDS.length > 1 && <KindPicker kind={kind} onPick={setKind} />}
      {kind.fields.map((field) => (
        <ConnectInput key={`${kind.id} ${field.name}`} field={field} />
      ))}
      <p class="quiet">{wordsOfKey(kind.hint)}</p>
      {error && <ConnectProblem error={error} onTry={connectAt} />}
      <button type="submit" class="button primary" disabled={isBusy}>
        {isBusy ? t('settings_connecting') : t('settings_connect')}
      </button>
    </form>
  );
}

function KindPicker({
  kind,
  onPick,
}: {
  readonly kind: BlogKind;
  readonly onPick: (kind: BlogKind | undefined) => void;
}) {
  return (
    <label class="field">
      <span>{t('settings_chooseKind')}</span>
      <select
        value={kind.id}
        onChange={(event) => onPick(blogKindOf(event.currentTarget.value) ?? kind)}
      >
        {BLOG_KINDS.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
