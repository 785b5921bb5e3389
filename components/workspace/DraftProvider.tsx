import type { VNode } from 'preact';
import { t } from '../../adapters/i18n/t.ts';
import { DraftProblem } from '../draft/DraftProblem.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import { useDraftSession } from '../draft/use-draft-session.ts';
import { Notices } from '../shared/Notices.tsx';
import { StoreGuard } from '../shared/StoreGuard.tsx';

/** Opens the active draft for a surface, with the store guarded and notices shown. */
export function DraftProvider({
  children,
}: {
  readonly children: (session: DraftSession) => VNode;
}) {
  return (
    <StoreGuard>
      <Notices>
        <WithSession>{children}</WithSession>
      </Notices>
    </StoreGuard>
  );
}

function WithSession({ children }: { readonly children: (session: DraftSession) => VNode }) {
  const session = useDraftSession();
  if (!session) return <Opening />;
  return 'unreadable' in session ? <DraftProblem draft={session} /> : children(session);
}

/** What stands there while the store opens: named already, for whoever listens to the page. */
function Opening() {
  return (
    <main aria-busy="true">
      <h1 class="visually-hidden">{t('name')}</h1>
    </main>
  );
}
