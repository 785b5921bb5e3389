import { Component, type ComponentChildren } from 'preact';
import { StoreError } from '../../adapters/db/store-error.ts';
import { t } from '../../adapters/i18n/t.ts';

/**
 * Stands around a surface and, when the store cannot be read or written, says so instead of showing
 * an empty library: an empty list would look like lost work.
 */
export class StoreGuard extends Component<{ children: ComponentChildren }, { error: unknown }> {
  override state = { error: undefined };

  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main class="store-problem">
        <h1>{t('shared_storeProblem')}</h1>
        <p role="alert">{messageOf(error)}</p>
        <p>{t('shared_storeAdvice')}</p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('shared_tryAgain')}
        </button>
      </main>
    );
  }
}

/** What the browser says of its own errors is shown as it is: it helps whoever is asked for help. */
function messageOf(error: unknown): string {
  if (error instanceof StoreError && error.code === 'newer-store') return t('shared_storeNewer');
  return error instanceof Error ? error.message : String(error);
}
