import { useState } from 'preact/hooks';
import { v7 } from 'uuid';
import { connect } from '../../adapters/blogs/wordpress/connect.ts';
import { requestOrigins } from '../../adapters/browser/permissions.ts';
import { saveBlog } from '../../adapters/db/blogs.ts';
import { frontPageOf } from '../../domain/publish/front-page.ts';
import { type PublishError, remedyFor } from '../../domain/publish/publish-error.ts';
import { useNotify } from '../shared/Notices.tsx';

/** Connects a WordPress blog: asks for its origin at the click, finds its interface, tests the password, stores it sealed. */
export function ConnectBlogForm() {
  const notify = useNotify();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<PublishError | null>(null);

  const submit = async (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const [url, user, password] = ['url', 'user', 'password'].map((name) =>
      String(fields.get(name)),
    );
    if (url === undefined || user === undefined || password === undefined) return;
    setIsBusy(true);
    setError(null);
    const problem = await connectAndSave(url, user, password);
    setIsBusy(false);
    if (problem) return setError(problem);
    form.reset();
    notify({ text: 'The blog is connected. Your next post can go there in two clicks.' });
  };

  return (
    <form class="connect-form" onSubmit={submit}>
      <h3>Connect a WordPress blog</h3>
      <label class="field">
        <span>Address of the blog</span>
        <input name="url" type="text" inputMode="url" required placeholder="https://example.com" />
      </label>
      <label class="field">
        <span>User name</span>
        <input name="user" required autocomplete="username" />
      </label>
      <label class="field">
        <span>Application password</span>
        <input name="password" type="password" required autocomplete="off" />
      </label>
      <p class="quiet">
        Make one in WordPress under Users, Profile, Application Passwords. It is kept in this
        browser, encrypted, is sent to this blog only, and you can revoke it there at any time.
      </p>
      {error && (
        <div class="connect-problem" role="alert">
          <p>{remedyFor(error)}</p>
          {error.detail && <p class="quiet">The blog said: {error.detail}</p>}
          <p class="quiet">Nothing was stored.</p>
        </div>
      )}
      <button type="submit" class="button primary" disabled={isBusy}>
        {isBusy ? 'Connecting…' : 'Connect'}
      </button>
    </form>
  );
}

async function connectAndSave(
  url: string,
  user: string,
  password: string,
): Promise<PublishError | null> {
  const frontPage = frontPageOf(url);
  if (frontPage === null) return { kind: 'bad-address', detail: '' };
  if (!(await requestOrigins([frontPage]))) return { kind: 'no-permission', detail: '' };
  const answer = await connect({ url: frontPage, user, password });
  if (!answer.ok) return answer.error;
  const now = Date.now();
  await saveBlog({ ...answer.value, id: v7(), createdAt: now, updatedAt: now }, password);
  return null;
}
