import type { Refusal } from './messages.ts';

/** Why the store could not write; a full disk comes wrapped in an aborted transaction. */
export function refusalOf(error: unknown): Refusal {
  if (/quota/i.test(`${error} ${innerOf(error)}`)) return { code: 'disk-full' };
  return { code: 'store-failed', args: { name: error instanceof Error ? error.name : 'Error' } };
}

const innerOf = (error: unknown): unknown =>
  error instanceof Error && 'inner' in error ? error.inner : '';
