import {
  BadgeCheck,
  CloudOff,
  ExternalLink,
  FileDiff,
  type IconNode,
  Quote,
  SearchX,
} from 'lucide';
import type { Clipping } from '../../domain/clipping/clipping.ts';
import { agoWords } from '../../domain/verify/ago-words.ts';
import { outcomeWords, verdictName } from '../../domain/verify/outcome-words.ts';
import type { Verdict, Verification } from '../../domain/verify/verification.ts';
import { Icon } from '../shared/Icon.tsx';
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
  link,
  now,
}: {
  readonly clipping: Clipping;
  readonly verification: Verification;
  /** Where the passage stands, or stood. */
  readonly link: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}) {
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
          {verdict === 'unreachable' ? 'tried' : 'checked'} <Ago time={checkedAt} now={now} />
        </span>
      </p>
      {detail && <p class="quiet">{detail}</p>}
      {before && (
        <p class="quiet">
          Before that: {verdictName(before.verdict).toLowerCase()}, checked{' '}
          <Ago time={before.checkedAt} now={now} />.
        </p>
      )}
      {outcome.verdict === 'changed' && <WordChanges clipping={clipping} words={outcome.words} />}
      {verdict !== 'verbatim' && verdict !== 'typographic' && (
        <a class="open-source" href={link} target="_blank" rel="noreferrer">
          <Icon of={ExternalLink} size={14} /> Open the source
        </a>
      )}
    </div>
  );
}

/** A time as people speak of it; the exact one on pointing. */
function Ago({ time, now }: { readonly time: number; readonly now: number }) {
  const locale = document.documentElement.lang;
  const exact = new Date(time);
  return (
    <time dateTime={exact.toISOString()} title={exact.toLocaleString(locale)}>
      {agoWords(time, now, locale)}
    </time>
  );
}
