import { Newspaper } from 'lucide';
import { clippingsOfTag, clippingsSince } from '../../adapters/db/roundup-clippings.ts';
import { t } from '../../adapters/i18n/t.ts';
import { readQuery } from '../../domain/library/library-query.ts';
import { isolateName } from '../../domain/words/isolate-name.ts';
import { Icon } from '../shared/Icon.tsx';
import { useRoundup } from './use-roundup.ts';

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** Makes a link post of all clippings with the tag that is looked at, else of the last seven days'. */
export function RoundupButton({
  tag,
}: {
  /** The tag as it is typed into the filter, with its sign; null when the library is not filtered by one. */
  readonly tag: string | null;
}) {
  const makeRoundup = useRoundup();
  const make = () =>
    tag === null
      ? makeRoundup(() => clippingsSince(Date.now() - WEEK_MS), t('library_roundupTitle'))
      : makeRoundup(() => clippingsOfTag(readQuery(tag)), t('library_roundupTitleOf', { tag }));
  return (
    <button type="button" class="button" title={t('library_roundupHint')} onClick={make}>
      <Icon of={Newspaper} />{' '}
      {tag === null ? t('library_roundupWeek') : t('library_roundupTag', { tag: isolateName(tag) })}
    </button>
  );
}
