/** What can befall one step of a delivery: a request to the blog, or a write to the store. */
export type Fault =
  | 'none'
  | 'request lost'
  | 'answer lost'
  | 'error after the deed'
  | 'done late'
  | 'crash before'
  | 'crash after'
  | 'crash, done late';

/** Every fault that ends by itself. */
export const FAULTS: readonly Fault[] = [
  'none',
  'request lost',
  'answer lost',
  'error after the deed',
  'done late',
  'crash before',
  'crash after',
  'crash, done late',
];

/** The background was killed. */
export class Crash extends Error {}
