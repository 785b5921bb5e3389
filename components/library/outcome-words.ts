import type { MessageKey } from '../../adapters/i18n/message-key.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Unreachable } from '../../domain/verify/unreachable.ts';
import type { Verification } from '../../domain/verify/verification.ts';

const REASONS = {
  offline: 'verify_unreachable_offline',
  'no-answer': 'verify_unreachable_noAnswer',
  timeout: 'verify_unreachable_timeout',
  gone: 'verify_unreachable_gone',
  refused: 'verify_unreachable_refused',
  trouble: 'verify_unreachable_trouble',
  'not-a-page': 'verify_unreachable_notAPage',
  'too-big': 'verify_unreachable_tooBig',
  'not-allowed': 'verify_unreachable_notAllowed',
  'drawn-by-app': 'verify_unreachable_drawnByApp',
  'other-site': 'verify_unreachable_otherSite',
  moved: 'verify_unreachable_moved',
} as const satisfies Record<Unreachable, MessageKey>;

/**
 * What more there is to say of an outcome than its name; empty when the name says it all. A page that
 * was only fetched may have been sent without the words that its scripts put there, or that a
 * subscriber would see: then their absence is no proof.
 */
export function outcomeWords({ outcome, how }: Pick<Verification, 'outcome' | 'how'>): string {
  switch (outcome.verdict) {
    case 'verbatim':
    case 'changed':
      return '';
    case 'typographic':
      return t('verify_detail_typographic');
    case 'not-found':
      return t(how === 'tab' ? 'verify_detail_notOnTab' : 'verify_detail_notInPage');
    case 'unreachable':
      return t(REASONS[outcome.reason]);
  }
}
