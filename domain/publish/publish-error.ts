/**
 * Everything that can go wrong on the way to a blog, as a closed list. `remedyFor` has a sentence
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
  | 'disconnected';

/** True when waiting can mend it: the outbox tries again by itself. */
export const isPassing = ({ kind }: PublishError): boolean =>
  kind === 'offline' || kind === 'timeout' || kind === 'busy' || kind === 'server-error';

/**
 * True when the blog may have done what it was asked although the answer was an error: then it must
 * be asked what it holds before anything is sent again.
 */
export const leavesDoubt = (error: PublishError): boolean =>
  isPassing(error) || error.kind === 'not-json';

const REMEDIES: Readonly<Record<PublishErrorKind, string>> = {
  'bad-address':
    'That is not a web address. Type it as you see it in the address bar, such as https://example.com.',
  insecure:
    'This blog is not encrypted (http), so anyone on the way could read your password. Connect its https address.',
  'no-permission':
    'The browser was not allowed to talk to this blog. Press the button again and choose Allow.',
  offline: 'The blog could not be reached. Check the address and your connection, then try again.',
  timeout: 'The blog did not answer in time. Try again in a moment.',
  redirected:
    'The blog sent us on to another address, and your password is never sent there. Connect the address where the blog really lives.',
  'no-interface':
    'No WordPress interface was found at this address. Check the address, and ask whoever runs the blog whether its REST API is switched on.',
  'not-json':
    'The blog answered with a web page instead of data. A security plugin or a login wall may stand in the way of its REST API.',
  'wrong-password':
    'The blog did not accept this name and password. Make an application password in WordPress under Users, Profile; your account password does not work here.',
  'password-unseen':
    'The blog did not accept this name and password, or never saw them. Make an application password in WordPress under Users, Profile; your account password does not work here. If both are right, the web server drops them on the way: ask whoever hosts the blog to pass the Authorization header on to WordPress.',
  'passwords-off':
    'Application passwords are switched off on this blog. They need https, and a security plugin may block them.',
  forbidden: 'Your account on this blog may not do this. Ask whoever runs it for the Author role.',
  'no-such-category':
    'A category of this post does not exist there, and your account may not make one. Choose one that exists, or ask for it to be made.',
  'term-too-long':
    'The name of a category or tag is longer than the blog can hold. Shorten it and publish again.',
  'term-unusable':
    'The blog cannot use a category or tag by this name. Change it and publish again.',
  'term-character':
    'The blog’s database cannot hold a character in the name of a category or tag. Take it out and publish again.',
  'bad-character':
    'The blog’s database cannot hold a character of this post. Take it out and publish again.',
  'too-large':
    'The blog refused the post as too large. Shorten it, or ask whoever runs the blog to raise the limit.',
  busy: 'The blog asks us to slow down. It will be tried again by itself.',
  'server-error': 'The blog had an error of its own. It will be tried again by itself.',
  refused: 'The blog refused the post.',
  disconnected:
    'This blog is no longer connected. Connect it again in the settings, then try again; the draft is intact.',
  gone: 'The post is no longer on the blog. Publish it anew if you want it back.',
};

/** What the blogger can do about it, in plain words. */
export const remedyFor = ({ kind }: PublishError): string => REMEDIES[kind];
