/**
 * Whether a record is listed (1), or in the bin or kept only for drafts that quote it (0). A number, since
 * IndexedDB indexes no booleans.
 */
export type Alive = 0 | 1;

/** What every stored record has beside its own fields. */
export interface Revised {
  /** 1 when it is made, and one more at every write: who writes must have started from the newest. */
  readonly rev: number;
}

/** A record that goes to the bin before it goes. */
export interface Binnable extends Revised {
  readonly alive: Alive;
  /** When it went to the bin, in milliseconds since 1970; null when it is not there. */
  readonly deletedAt: number | null;
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/** The fields that put a record into the bin. */
export const binned = (now: number) => ({ alive: 0, deletedAt: now, updatedAt: now }) as const;

/** The fields that take it out again. */
export const restored = (now: number) => ({ alive: 1, deletedAt: null, updatedAt: now }) as const;
