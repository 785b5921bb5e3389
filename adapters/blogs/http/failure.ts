import type { PublishError, PublishErrorKind } from '../../../domain/publish/publish-error.ts';

/** An error as the answer. */
export interface Failure {
  readonly ok: false;
  readonly error: PublishError;
}

/**
 * An error as the answer. `detail` is the blog's own words, or what the error is about, and `args`
 * what the sentence about it names; neither ever holds a secret.
 */
export const failure = (
  kind: PublishErrorKind,
  detail: string,
  args?: PublishError['args'],
): Failure => ({ ok: false, error: { kind, detail, ...(args && { args }) } });
