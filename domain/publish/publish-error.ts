/**
 * Everything that can go wrong on the way to a blog, as a closed list. `errorWords` has a sentence
 * for each. `detail` is the blog's own words, shown as text; it never holds a password.
 */
export interface PublishError {
  readonly kind: PublishErrorKind;
  readonly detail: string;
  /** What the sentence about it names: the tag that is refused, the letter that does not fit, the address to try. */
  readonly args?: Readonly<Record<string, string>>;
}

/** The kinds of error; each is a different thing for the blogger to do. */
export type PublishErrorKind =
  | 'bad-address'
  | 'insecure'
  | 'no-permission'
  | 'offline'
  | 'timeout'
  | 'redirected'
  | 'no-interface'
  | 'not-json'
  | 'wrong-password'
  /** Refused as if no password had come: it is wrong, or something on the way drops it. */
  | 'password-unseen'
  | 'passwords-off'
  | 'forbidden'
  | 'no-such-category'
  /** A category's or tag's name has more letters than the blog can hold; `term`, `limit`. */
  | 'term-too-long'
  /** Nothing is left of a name once the blog has cleaned it; `term`. */
  | 'term-unusable'
  /** The blog's database cannot hold a letter of a category's or tag's name; `term`, `character`. */
  | 'term-character'
  /** The blog's database cannot hold a letter of the post; `character`. */
  | 'bad-character'
  | 'too-large'
  | 'busy'
  | 'server-error'
  | 'refused'
  | 'gone'
  /** Somebody has changed the post there: both versions are to be shown. */
  | 'edited-there'
  | 'disconnected'
  /** The sealed password cannot be opened any more, as in a copy of the profile. */
  | 'unreadable-secret'
  /** No renderer of this version knows the stored post. */
  | 'unreadable-post'
  /** A mistake of ours; `detail` is its name. */
  | 'internal';

/** True when waiting can mend it: the outbox tries again by itself. */
export const isPassing = ({ kind }: PublishError): boolean =>
  kind === 'offline' || kind === 'timeout' || kind === 'busy' || kind === 'server-error';

/**
 * True when the blog may have done what it was asked although the answer was an error: then it must
 * be asked what it holds before anything is sent again.
 */
export const leavesDoubt = (error: PublishError): boolean =>
  isPassing(error) || error.kind === 'not-json';
