/** Markup made to run a script where it is shown without being cleaned. */
export interface Attack {
  readonly id: string;
  readonly html: string;
  /** The browsers in which it is known to run on a page that shows it as it is: the control that the watch works. */
  readonly runsIn: readonly string[];
}

/** What every script of an attack calls: the watch listens for it. */
export const SHOT = 'alert(1)';
