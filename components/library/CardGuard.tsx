import { Component, type ComponentChildren } from 'preact';
import { t } from '../../adapters/i18n/t.ts';

/** Stands around a card: one that cannot be drawn says so in its own place, and takes no other with it. */
export class CardGuard extends Component<
  { readonly id: string; readonly children: ComponentChildren },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false };

  static override getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <li class="clipping unreadable" data-clipping-broken={this.props.id}>
        <p>{t('library_unreadableDraw')}</p>
      </li>
    );
  }
}
