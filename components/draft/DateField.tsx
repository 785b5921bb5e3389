import { t } from '../../adapters/i18n/t.ts';
import { localTime } from '../../domain/post/local-time.ts';

/** The post's date by the blogger's own clock; empty until it goes out for the first time. */
export function DateField({
  date,
  onChoose,
}: {
  /** ISO 8601 with offset, or null. */
  readonly date: string | null;
  readonly onChoose: (date: string | null) => void;
}) {
  return (
    <label class="field">
      <span>{t('draft_date')}</span>
      <input
        type="datetime-local"
        title={t('draft_dateHint')}
        value={date?.slice(0, 'yyyy-mm-ddThh:mm'.length) ?? ''}
        onChange={(event) => onChoose(dateAt(event.currentTarget.value))}
      />
    </label>
  );
}

/** What the field holds, in the zone of this computer: the offset that it has, or had, on that day. */
function dateAt(wall: string): string | null {
  const moment = new Date(wall);
  const ms = moment.getTime();
  return Number.isNaN(ms) ? null : localTime(ms, moment.getTimezoneOffset());
}
