import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { PublishError, PublishErrorKind } from '../../domain/publish/publish-error.ts';

/** Where an error is shown: a delivery is tried again by itself, connecting is not. */
export type ErrorContext = 'connect' | 'deliver';

const WORDS: Readonly<Record<PublishErrorKind, MessageKey>> = {
  'bad-address': 'errors_badAddress',
  insecure: 'errors_insecure',
  'no-permission': 'errors_noPermission',
  offline: 'errors_offline',
  timeout: 'errors_timeout',
  redirected: 'errors_redirected',
  'no-interface': 'errors_noInterface',
  'not-json': 'errors_notJson',
  'wrong-password': 'errors_wrongPassword',
  'password-unseen': 'errors_passwordUnseen',
  'passwords-off': 'errors_passwordsOff',
  forbidden: 'errors_forbidden',
  'no-such-category': 'errors_noSuchCategory',
  'term-too-long': 'errors_termTooLong',
  'term-unusable': 'errors_termUnusable',
  'term-character': 'errors_termCharacter',
  'bad-character': 'errors_badCharacter',
  'too-large': 'errors_tooLarge',
  busy: 'errors_busy',
  'server-error': 'errors_serverError',
  refused: 'errors_refused',
  gone: 'errors_gone',
  'edited-there': 'errors_editedThere',
  disconnected: 'errors_disconnected',
  'unreadable-secret': 'errors_unreadableSecret',
  'unreadable-post': 'errors_unreadablePost',
  internal: 'errors_internal',
};

/** Kinds whose sentence promises what only a delivery does. */
const WORDS_AT_CONNECT: Readonly<Partial<Record<PublishErrorKind, MessageKey>>> = {
  busy: 'errors_busyConnect',
  'server-error': 'errors_serverErrorConnect',
  refused: 'errors_refusedConnect',
};

/** What went wrong and what the blogger can do about it, in plain words. */
export function errorWords({ kind, detail, args }: PublishError, where: ErrorContext): string {
  const key = (where === 'connect' ? WORDS_AT_CONNECT[kind] : undefined) ?? WORDS[kind];
  // An error that was stored before they had arguments has the category's name as its detail.
  const given = args ?? (kind === 'no-such-category' ? { term: detail } : {});
  return (t as (key: MessageKey, values: object) => string)(key, given);
}
