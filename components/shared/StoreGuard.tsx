import { Component, type ComponentChildren } from 'preact';

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
        <h1>The library could not be opened</h1>
        <p role="alert">{messageOf(error)}</p>
        <p>
          Nothing was changed. Close the other Quotewright windows and open this one again; if that
          does not help, check that the disk is not full.
        </p>
        <button type="button" class="button" onClick={() => location.reload()}>
          Try again
        </button>
      </main>
    );
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
