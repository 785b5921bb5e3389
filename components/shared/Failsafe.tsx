import { Component, type ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  /** What stands there when the children cannot be drawn: says so, in their place and size. */
  readonly instead: ComponentChildren;
  /** When this changes, drawing is tried again. */
  readonly of: unknown;
}

/** One part of a surface that may be unreadable without taking the rest with it. */
export class Failsafe extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override componentDidUpdate(before: Props) {
    if (this.state.broken && before.of !== this.props.of) this.setState({ broken: false });
  }

  override render() {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}
