import type { PublishErrorKind } from '../../../domain/publish/publish-error.ts';

/** An error as the answer. `detail` is the blog's own words, or what the error is about; never a secret. */
export const failure = (
  kind: PublishErrorKind,
  detail: string,
): {
  readonly ok: false;
  readonly error: { readonly kind: PublishErrorKind; readonly detail: string };
} => ({
  ok: false,
  error: { kind, detail },
});
