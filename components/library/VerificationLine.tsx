import {
  BadgeCheck,
  CloudOff,
  ExternalLink,
  FileDiff,
  type IconNode,
  Quote,
  SearchX,
} from 'lucide';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import type { Clipping } from '../../domain/clipping/clipping.ts';
import { linkToPassage } from '../../domain/clipping/link-to-passage.ts';
import { agoWords } from '../../domain/verify/ago-words.ts';
import type { Verdict, Verification } from '../../domain/verify/verification.ts';
import { Icon } from '../shared/Icon.tsx';
import { Sentence } from '../shared/Sentence.tsx';
import { outcomeWords } from './outcome-words.ts';
import { BEFORE, verdictName } from './verdict-words.ts';
import { WordChanges } from './WordChanges.tsx';

const ICONS: Readonly<Record<Verdict, IconNode>> = {
  verbatim: BadgeCheck,
  typographic: Quote,
  changed: FileDiff,
  'not-found': SearchX,
  unreachable: CloudOff,
};

/** Whether a clipping's words still stand in its source, when that was looked at, and what to do if they do not. */
export function VerificationLine({
  clipping,
  verification,
  address,
  now,
}: {
  readonly clipping: Clipping;
  /** Undefined when nobody has looked yet: then there is nothing to say. */
  readonly verification: Verification | undefined;
  /** The article's. */
  readonly address: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}) {
  if (!verification) return null;
  const { outcome, checkedAt, how, before } = verification;
  const { verdict } = outcome;
  const detail = outcomeWords(verification);
  const isSure = verdict !== 'not-found' || how === 'tab';
  return (
    <div class={`verification ${verdict} ${isSure ? '' : 'unsure'}`}>
      <p class="verification-head">
        <Icon of={ICONS[verdict]} />
        <span>
          <strong>{verdictName(verdict)}</strong> ·{' '}
          <Sentence
            of={verdict === 'unreachable' ? 'verify_tried' : 'verify_checked'}
            with={{ ago: <Ago time={checkedAt} now={now} /> }}
          />
        </span>
      </p>
      {detail && <p class="quiet">{detail}</p>}
      {before && (
        <p class="quiet">
          <Sentence
            of={BEFORE[before.verdict]}
            with={{ ago: <Ago time={before.checkedAt} now={now} /> }}
          />
        </p>
      )}
      {outcome.verdict === 'changed' && <WordChanges clipping={clipping} words={outcome.words} />}
      {verdict !== 'verbatim' && verdict !== 'typographic' && (
        <a
          class="open-source"
          href={linkToPassage(address, clipping)}
          target="_blank"
          rel="noreferrer"
        >
          <Icon of={ExternalLink} size={14} /> {t('verify_openSource')}
        </a>
      )}
    </div>
  );
}

/** A time as people speak of it; the exact one on pointing. */
function Ago({ time, now }: { readonly time: number; readonly now: number }) {
  const locale = uiLocale();
  const exact = new Date(time);
  return (
    <time dateTime={exact.toISOString()} title={exact.toLocaleString(locale)}>
      {agoWords(time, now, locale)}
    </time>
  );
}
