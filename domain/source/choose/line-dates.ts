import type { LineClue, PieceClue } from '../page-clues.ts';
import { isoTime } from './iso-time.ts';
import { type DateReading, wordedDate } from './worded-date.ts';

/** A line that is longer tells a story, and the days in it are the story's, in UTF-16 units. */
const MAX_UNITS = 160;
/** Words for a change: what stands behind them is not the first publication. */
const CHANGED =
  /updat|modif|a[kc]tuali[sz]|atualiz|aggiorn|à jour|bijgewerkt|p+dater|uppdat|uppfært|zuletzt|обновл|оновл|更新|수정|تحديث/i;
const PUBLISHED =
  /publi|post(?:ed|ado)|veröff|erstellt|geplaatst|posted|issued|published|опубл|öffentlich|julkaistu|yayın|發布|发布|発行|公開|掲載|입력|게시|نشر/i;

/** The first time element on the lines that isn't said to be a change. */
export function firstTime(lines: readonly LineClue[]): string | null {
  for (const [index, line] of lines.entries()) {
    const { pieces } = line;
    const before = leadIn(lines[index - 1]);
    for (const [at, piece] of pieces.entries()) {
      const said = isoTime(piece.time);
      const around = `${at === 0 ? before : (pieces[at - 1]?.text ?? '')} ${piece.text}`;
      if (said && !isChange(around) && !isMarkedChange(piece, line)) return said;
    }
  }
  return null;
}

/** The first day named on a short line, unless the line tells of a change. */
export function firstDay(lines: readonly LineClue[], reading: DateReading): string | null {
  for (const [index, line] of lines.entries()) {
    const pieces = line.pieces.filter((piece) => !isMarkedChange(piece, line));
    const text =
      `${leadIn(lines[index - 1])} ${pieces.map((piece) => piece.text).join(' ')}`.trim();
    const [before = ''] = text.split(CHANGED);
    const said = isChange(text) && before.length < 7 ? '' : before;
    const day = text.length < MAX_UNITS && wordedDate(said, reading);
    if (day) return day;
  }
  return null;
}

/** The day on a line below the story that says in so many words that it was published then. */
export const signedDay = (lines: readonly LineClue[], reading: DateReading): string | null =>
  firstDay(
    lines.filter(({ pieces }) => PUBLISHED.test(pieces[0]?.text ?? '')),
    reading,
  );

/** A line that is only the word for what stands on the next one: "Updated:". */
function leadIn(line: LineClue | undefined): string {
  const text = line?.pieces.map((piece) => piece.text).join(' ') ?? '';
  return text.length < 30 && /[:：]$/.test(text) ? text : '';
}

const isChange = (text: string): boolean => CHANGED.test(text) && !PUBLISHED.test(text);

const isMarkedChange = ({ text, mark }: PieceClue, line: LineClue): boolean =>
  !PUBLISHED.test(text) &&
  [mark, line.mark].some(
    (said) => /modif|updat/i.test(said) && !/publi|creat/i.test(`${mark} ${said}`),
  );
