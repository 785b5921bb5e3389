import { localTime } from '../post/local-time.ts';
import type { Draft } from './draft.ts';

/** The moment, and the distance to UTC that `getTimezoneOffset` gives for it. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly offsetMinutes: number;
}

/**
 * The draft with a date, to be saved before it goes out for the first time: what is sent or saved again
 * then has the same one, and a file lands on the same path. A draft that has a date is returned as it is.
 */
export const withDate = <Dated extends Pick<Draft, 'date'>>(draft: Dated, moment: Moment): Dated =>
  draft.date === null ? { ...draft, date: localTime(moment.now, moment.offsetMinutes) } : draft;
