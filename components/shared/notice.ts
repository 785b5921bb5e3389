/** Something that happened, in one sentence, with at most one thing to do about it. */
export interface Notice {
  readonly text: string;
  /** A problem stays until it is dismissed and is announced at once. */
  readonly isProblem?: boolean;
  /** The result is in view: it is only said to those who listen to the page instead of looking at it. */
  readonly isSeen?: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** A notice that is on the screen. */
export interface ShownNotice {
  readonly id: number;
  readonly notice: Notice;
}
